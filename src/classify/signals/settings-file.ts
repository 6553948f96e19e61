import { isShellDialect } from '../languages.ts';
import type { Signal } from '../signal.ts';

/** A file of settings by its path or its ending; environment files are known by their own words. */
const settings =
  /(?:^|[\s`"'(（「：:])(?:\/etc\/[\w./@-]*\w|[~\w./@{}$<>-]*\w\.(?:conf|cnf|cfg|ini|config|properties|toml|ya?ml|service|timer|socket|rules|repo))(?![\w/])/iu;
const opening = /[:：]\s*$/;
const setting = /^\s*(?!export\s|set\s|local\s|readonly\s|declare\s)[A-Za-z_][\w.-]*\s?=(?!=)|^\s*\[[\w .:"-]+\]\s*$/;
const computed = /\$\(|`[^`]+`|\$\{?\w/;

/** "Change /etc/selinux/config to:" and nothing but settings below: they belong into that file, not into the shell. */
export const settingsFile: Signal = ({ code, fence, language }) => {
  const shellTag = language === null || isShellDialect(language.dialect) || language.trust <= 0.2;
  const said = [fence.before, fence.label].find((text) => text !== null && opening.test(text) && settings.test(text));
  if (!shellTag || said === undefined || code.length === 0) return [];
  if (!code.every(({ text }) => setting.test(text) && !computed.test(text))) return [];
  return [
    {
      signal: 'settings-file',
      dialect: 'ini',
      role: 'config',
      weight: 3,
      why: 'only settings, for the file just named',
    },
  ];
};
