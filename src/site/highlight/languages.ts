import type { Dialect } from '../../model/index.ts';

/** What a piece of code is; also the name of its CSS class. */
export type TokenKind = 'comment' | 'string' | 'variable' | 'keyword' | 'option' | 'number' | 'name';

const shellString = String.raw`"(?:\\[\s\S]|[^"\\])*"?|'[^']*'?`;
const words = (list: string): string => String.raw`(?<![\w.$-])(?:${list.split(' ').join('|')})(?![\w-])`;

/** One expression a language; the names of its groups are kinds. Each alternative starts with its own sign. */
const bash = new RegExp(
  String.raw`(?<comment>(?<![^\s;|&()])#[^\n]*)|(?<string>${shellString})|(?<variable>\$(?:\{[^}\n]{0,200}\}|\w+|[?!@*#$-]))` +
    `|(?<keyword>${words('if then else elif fi for while until do done case esac in function return exit export local set sudo')})` +
    String.raw`|(?<option>(?<=\s)--?[A-Za-z][\w-]*)`,
  'g',
);
const powershell = new RegExp(
  String.raw`(?<comment><#[\s\S]*?(?:#>|$)|#[^\n]*)|(?<string>"(?:\x60[\s\S]|[^"\x60])*"?|'[^']*'?)|(?<variable>\$(?:\{[^}\n]{0,200}\}|[\w:]+))` +
    `|(?<keyword>${words('if else elseif foreach for while do switch function param return try catch finally throw exit')})` +
    String.raw`|(?<name>\b[A-Z][a-z]+-[A-Z]\w+)|(?<option>(?<=\s)-[A-Za-z]\w*)`,
  'g',
);
const sqlWords =
  'select from where and or not null insert into values update set delete create table index view alter add drop column ' +
  'primary key foreign references unique default constraint join left right inner outer on group by order having limit ' +
  'begin commit rollback transaction as distinct count exists if in is like between case when then else end grant revoke to ' +
  'database schema with returning vacuum analyze explain';
const sql = new RegExp(
  String.raw`(?<comment>--[^\n]*|/\*[\s\S]*?(?:\*/|$))|(?<string>'(?:''|[^'])*'?|"[^"\n]*"?)|(?<keyword>${words(sqlWords)})` +
    String.raw`|(?<number>\b\d+(?:\.\d+)?\b)|(?<name>(?<=^|\n)[\\.]\w+[^\n]*)`,
  'gi',
);
const python = new RegExp(
  String.raw`(?<comment>#[^\n]*)|(?<string>"""[\s\S]*?(?:"""|$)|'''[\s\S]*?(?:'''|$)|"(?:\\.|[^"\\\n])*"?|'(?:\\.|[^'\\\n])*'?)` +
    `|(?<keyword>${words('def class return if elif else for while in not and or is None True False import from as with try except finally raise lambda yield pass break continue assert del global async await print')})` +
    String.raw`|(?<number>\b\d+(?:\.\d+)?\b)`,
  'g',
);
const yaml =
  /(?<comment>(?<![^\s])#[^\n]*)|(?<name>(?<=^|\n)[ \t]*(?:- +)?[\w."'/-]+(?=:(?:[ \t\n]|$)))|(?<string>"(?:\\.|[^"\\\n])*"?|'[^'\n]*'?)|(?<variable>\$\{\{?[^}\n]{0,200}\}\}?)|(?<keyword>(?<=: {1,4})(?:true|false|null|yes|no|on|off)\b)|(?<number>(?<=: {1,4})-?\d+(?:\.\d+)?\b)/g;
const json =
  /(?<comment>\/\/[^\n]*)|(?<name>"(?:\\.|[^"\\\n])*"(?=[ \t]*:))|(?<string>"(?:\\.|[^"\\\n])*"?)|(?<keyword>\b(?:true|false|null)\b)|(?<number>-?\b\d+(?:\.\d+)?(?:[eE][+-]?\d+)?\b)/g;
const settings =
  /(?<comment>(?<=^|\n)[ \t]*[#;!][^\n]*)|(?<keyword>(?<=^|\n)[ \t]*\[[^\]\n]*\]|(?<=^|\n)export(?= ))|(?<name>(?<=^|\n)[ \t]*[\w.-]+(?=[ \t]*[=:]))|(?<string>"(?:\\.|[^"\\\n])*"?|'[^'\n]*'?)|(?<variable>\$\{?\w+\}?)/g;
const docker = new RegExp(
  String.raw`(?<comment>(?<=^|\n)[ \t]*#[^\n]*)|(?<keyword>(?<=^|\n)[ \t]*(?:FROM|RUN|CMD|COPY|ADD|ENV|ARG|EXPOSE|WORKDIR|ENTRYPOINT|USER|LABEL|VOLUME|HEALTHCHECK|SHELL|STOPSIGNAL|ONBUILD)(?= ))` +
    String.raw`|(?<string>"(?:\\.|[^"\\\n])*"?|'[^'\n]*'?)|(?<variable>\$(?:\{[^}\n]{0,200}\}|\w+))|(?<option>(?<=\s)--[A-Za-z][\w-]*)`,
  'g',
);

export const languages: Partial<Readonly<Record<Dialect, RegExp>>> = {
  bash,
  shell: bash,
  console: bash,
  crontab: bash,
  powershell,
  sql,
  psql: sql,
  sqlite: sql,
  python,
  yaml,
  json,
  env: settings,
  ini: settings,
  properties: settings,
  toml: settings,
  systemd: settings,
  dockerfile: docker,
};
