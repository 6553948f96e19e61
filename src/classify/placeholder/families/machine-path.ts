import { freeLanguages } from '../dialects.ts';
import type { Family, SourceLine } from '../family.ts';

const drive = /(?<![A-Za-z0-9])([A-Za-z]):\\(?!\\?[nrt](?![A-Za-z]))(?:[^\s"'`<>|;,*?()]|<[^<>\n]{1,60}>)+/g;
const quotedDrive = /(["'])([A-Za-z]:\\[^"'\n]{1,200})\1/g;
const mac = /(?<![\w./-])\/(?:Users|mnt\/[c-z]\/Users)\/(?!Shared\b|runner\b|\$)[\w.-]+[\w./-]*/g;
const home = /(?<![\w./-])\/home\/([A-Za-z][\w.-]*)(\/[\w./-]*)?/g;
const workFolder = 'Projects?|Desktop|Documents|Downloads|code|dev|workspaces?|src|repos|work|git|github|IdeaProjects';
const workstation = new RegExp(String.raw`^\/(?:${workFolder}|go\/src)(?:\/|$)`, 'i');
const anybody = /^(?:user|username|user-name|your[\w-]*|youruser|usuario|utilisateur|benutzer|name|myuser|me)$/i;
const service =
  /^(?:ubuntu|deploy|deployer|runner|app|node|ec2-user|vscode|circleci|vagrant|git|jenkins|admin|www|web)$/;
/** `C:\path\…`, `C:\my-company\…`, `D:\Projects\…`; of MySQL, and of what else lies on a drive, the folder is the real one. */
const ownDrive = new RegExp(
  String.raw`^[A-Z]:\\+(?:(?:${workFolder})(?=\\|$)|(?:path|foo|bar|baz|folder|directory|example|sample|user(?:name)?|ruta|chemin|caminho|percorso|pfad|путь|路径|パス|경로)(?![\p{L}\p{N}])|(?:path|some)(?:[ _-]|to|dir|folder)|(?:your|my(?!sql))[\p{L}\p{N} _-]|(?:tu|mi|votre|mon|dein|mein|ihr|seu|meu|tuo|mio)[ _-]|<|\[)`,
  'iu',
);
/** The folder of a person, not of the system or of a service. */
const profile = /^[A-Z]:\\+Users\\+(?!\\|(?:Public|Default|All Users|Administrator|runner\w*|Container\w*)(?:\\|$))/i;

/** `G:\My Projects\shop`, `/Users/anna/shop`: a directory on the machine of the person who wrote the guide. */
export const machinePaths: Family = {
  languages: freeLanguages,
  needs: [':\\', '/users/', '/home/'],
  *find(line) {
    yield* drives(line);
    for (const match of line.text.matchAll(mac)) yield span(match.index, match[0]);
    for (const match of line.text.matchAll(home)) {
      const [found, person = '', rest = ''] = match;
      if (anybody.test(person) || (!service.test(person) && workstation.test(rest))) yield span(match.index, found);
    }
  },
};

function* drives(line: SourceLine) {
  for (const match of line.text.matchAll(quotedDrive)) yield* drivePath(match.index + 1, match[2] ?? '');
  for (const match of line.text.matchAll(drive)) yield* drivePath(match.index, match[0].replace(/[.,)]+$/, ''));
}

/** The folders before what a variable gives: the rest of the name is known only when it runs. */
function* drivePath(start: number, found: string) {
  const open = found.search(/[$%]/);
  const fixed = open === -1 ? found : found.slice(0, found.lastIndexOf('\\', open));
  if ((ownDrive.test(fixed) || profile.test(fixed)) && /\\./.test(fixed))
    yield { start, end: start + fixed.length, kind: 'machine-path' as const };
}

function span(start: number, found: string) {
  const length = found.replace(/[.,)]+$/, '').length;
  return { start, end: start + length, kind: 'machine-path' as const };
}
