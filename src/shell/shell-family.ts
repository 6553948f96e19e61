import { powershellVerbs } from './powershell-verbs.ts';
import { remember } from './remember.ts';

/** The tokens that only one family of shells understands, as they were found, each once, in reading order. */
export interface ShellFamilies {
  readonly bash: readonly string[];
  readonly powershell: readonly string[];
  readonly cmd: readonly string[];
  /** Paths and programs of Windows, which both of its shells understand. */
  readonly windows: readonly string[];
}

type Family = keyof ShellFamilies;

const commandStart = String.raw`(?:^|[;&|(]|\b(?:then|do|else|sudo)\s)[ \t]*(?:[$%#>] +)?`;

const signs: readonly (readonly [Family, RegExp])[] = [
  [
    'bash',
    new RegExp(
      `${commandStart}(sudo|doas|systemctl|journalctl|apt|apt-get|yum|dnf|apk|pacman|brew|chmod|chown|chgrp|grep|egrep|sed|awk|touch|source|export|unset|nohup|xargs|nano|vim|vi|crontab|service|launchctl|supervisorctl|ufw|iptables|tail|head|wc|df|du|ln|which|lsof|pgrep|pkill|killall|useradd|usermod|passwd|scp|rsync|make|ls -[A-Za-z]+|rm -[A-Za-z]+|cp -[A-Za-z]+|mkdir -p|ps (?:-ef|aux)|cat <<|set -[euxo]+|read -[rps]+|declare -[A-Za-z]+|local [A-Za-z_]+=)(?=\\s|$)`,
      'gm',
    ),
  ],
  ['bash', /^(#!\s*\/\S*\b(?:ba|z|da|k)?sh\b)/gm],
  ['bash', /(\/dev\/null|\/etc\/|\/var\/(?:log|www|lib)\/|\/usr\/(?:local\/)?bin\/)/g],
  ['bash', /(\$\(date\b|\$\(pwd\)|\$\([a-z]+ [^)\n]*\)|\$\{[A-Za-z_]\w*[:%#/][^}\n]*\}|\$\?(?=\s|$|\]))/g],
  ['bash', /(\[\[ |^[ \t]*(?:if|while) (?:! )?\[ |; ?then$|^[ \t]*(?:then|fi|done|esac)$|; ?do$)/gm],
  ['bash', /(<<-?\s?['"]?[A-Z_]+['"]?)/g],
  ['bash', /(?:^|\s)(< ?[\w./$-]+\.\w+)\s*$/gm],
  ['bash', /^[ \t]*([A-Z_][A-Z0-9_]*=\S*(?: [a-z./]\S*)?)/gm],
  ['bash', /(?:^|\s)(\.\/[\w-]+\.sh)\b/g],
  ['bash', /\S[ \t](\\)$/gm],
  ['powershell', /(\$env:[A-Za-z_]\w*)/gi],
  ['powershell', /^[ \t]*(?:PS[^>\n]{0,80}> ?)?(\$(?!env:)[A-Za-z_][\w:]*\s*\+?=(?!=))/gm],
  ['powershell', /\S[ \t](`)$/gm],
  ['powershell', /(?:^|[\s(])(-(?:eq|ne|gt|ge|lt|le|like|notlike|match|notmatch|contains|notcontains)) [^\n]*\) *\{/gm],
  [
    'powershell',
    /(\| *(?:Out-File|Out-Null|Select-Object|Where-Object|ForEach-Object|Format-Table|ConvertTo-Json|Measure-Object|Sort-Object|%\s*\{|\?\s*\{))/gi,
  ],
  ['powershell', /(@['"])$/gm],
  ['powershell', /(\[[A-Z][\w.]+\]::\w+)/g],
  ['powershell', /^[ \t]*(& ?['"]?\.?[\w:]*\\[^\s'"]*)/gm],
  ['powershell', /^[ \t]*(\.\\[\w\\.-]+\.ps1)\b/gm],
  ['powershell', /^(PS(?: [A-Za-z]:\\[^>\n]{0,80})?>)/gm],
  [
    'powershell',
    /(-ErrorAction\b|-Recurse\b|-Force\b(?= -|\s*$)|-ItemType\b|-Filter \*|\$PSScriptRoot|\$true\b|\$false\b|\$_\.\w+)/g,
  ],
  ['cmd', /^[ \t]*@?(set [A-Za-z_]\w*=)/gim],
  [
    'cmd',
    /(?<![\w%])(%(?:[A-Z][A-Z0-9_]{2,}|AppData|LocalAppData|ProgramFiles|ProgramData|SystemRoot|UserProfile|errorlevel|cd|date|time|~dp0)%)/g,
  ],
  [
    'cmd',
    /^[ \t]*@?((?:copy|xcopy|robocopy|del|erase|rd|rmdir \/s|md|ren|rem|REM|title|pause|setlocal|endlocal|attrib|mklink|setx|taskkill|tasklist|sc (?:query|start|stop|create)|net (?:start|stop|user|use)|dir \/[a-z]|cd \/d|if (?:not )?exist|if errorlevel|for \/[a-z]|call [\w\\]+\.bat|goto \w+|cls|ver|type [A-Za-z]:\\\S*))(?=\s|$|;)/gim,
  ],
  ['cmd', /^[ \t]*(@?echo (?:off|on))\b/gim],
  ['cmd', /^([A-Za-z]:\\[^<>\n]{0,80}>)/gm],
  ['cmd', /\S[ \t](\^)$/gm],
];

/** Bash would drop these backslashes. A name with one alone, in the place of a program, may be a name that is escaped. */
const windowsPath = new RegExp(
  [
    String.raw`(?<=^|[\s=])(?:[A-Za-z]:|\.{1,2}|[A-Za-z][\w.-]*\\[\w.-]+)\\[A-Za-z_][\w.\\-]*`,
    String.raw`(?<=\w[ \t=])[A-Za-z][\w.-]*\\(?![abefnrtv](?!\w))[A-Za-z_][\w.-]*`,
    String.raw`(?<=^|\s)[A-Za-z][\w.-]*\\[\w.-]+\.(?:bat|cmd|exe|ps1)\b`,
    String.raw`(?<=\s)[A-Za-z]:\\(?=\s|$)`,
    String.raw`(?<=\s)\\\\[A-Za-z][\w.-]*\\[\w.\\-]+`,
  ].join('|'),
  'gm',
);
const windowsProgram = new RegExp(`${commandStart}((?:powershell|cmd)(?:\\.exe)?(?= +[-/]))`, 'gm');
const quotedOrComment = /"(?:[^"\\]|\\.)*"|'[^']*'|(?<=^|\s)#[^\n]*/gm;

const cmdletLike = /(?:^|[\s|(;{=])([A-Z][a-z]+[A-Za-z]*)-([A-Z][A-Za-z0-9]+)\b/gm;

const longestLine = 400;

/** Lines that every shell takes give nothing. Only the start of very long lines is looked at. */
export const detectShellFamily = remember(detectNow);

function detectNow(source: string): ShellFamilies {
  const text = source
    .split('\n')
    .map((line) => line.slice(0, longestLine))
    .join('\n');
  const found: { readonly family: Family; readonly token: string; readonly at: number }[] = [];
  for (const [family, pattern] of signs) {
    for (const match of text.matchAll(pattern))
      found.push({ family, token: (match[1] ?? match[0]).trim(), at: match.index });
  }
  for (const match of text.matchAll(cmdletLike)) {
    const [, verb = '', noun = ''] = match;
    if (powershellVerbs.has(verb.toLowerCase()))
      found.push({ family: 'powershell', token: `${verb}-${noun}`, at: match.index });
  }
  const bare = text.replace(quotedOrComment, (skipped) => (skipped.startsWith('#') ? '' : '""'));
  for (const pattern of [windowsPath, windowsProgram]) {
    for (const match of bare.matchAll(pattern))
      found.push({ family: 'windows', token: (match[1] ?? match[0]).trim(), at: match.index });
  }
  found.sort((a, b) => a.at - b.at);
  const of = (family: Family): string[] => [
    ...new Set(found.filter((one) => one.family === family).map(({ token }) => token)),
  ];
  return { bash: of('bash'), powershell: of('powershell'), cmd: of('cmd'), windows: of('windows') };
}
