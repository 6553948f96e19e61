import { isShellDialect } from '../languages.ts';
import { nameFile } from '../name-file.ts';
import type { Signal } from '../signal.ts';

const createsFile =
  /\b(?:create|edit|save|add|write|update|modify|put|replace|open)\b|(?:crée[rz]?|créer|editar?|crear?|criar|erstelle|bearbeite|создайте|创建|编辑|新建|作成|編集|생성|utwórz|crea|oluştur|tạo)/iu;

/** Prose or a comment that names the file which this block is the content of. */
export const namedFile: Signal = (view) => {
  const file = nameFile(view);
  if (file === null) return [];
  const { language, fence } = view;
  const shellTag = language === null || isShellDialect(language.dialect);
  const told = fence.before !== null && createsFile.test(fence.before) && fence.before.includes(file);
  if (!told && file !== fence.file) return [];
  const script = /\.(?:sh|bash|ps1|py|bat|cmd|rb|js|ts|php)$/.test(file);
  if (shellTag && script) return [{ signal: 'named-file', role: 'script', weight: 0.9, why: `the text of ${file}` }];
  if (language?.dialect === 'python')
    return [{ signal: 'named-file', role: 'config', weight: 0.9, why: `belongs into ${file}` }];
  return [];
};
