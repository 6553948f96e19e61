/** Text that runs a script, or asks another host for something, wherever it is taken for markup. */
export const payloads: readonly string[] = [
  '<script>pwned()</script>',
  '</script><script>pwned()</script>',
  '<img src=x onerror=pwned()>',
  '"><img src=x onerror=pwned()>',
  "' onmouseover='pwned()' autofocus onfocus='pwned()",
  '" onmouseover="pwned()" autofocus onfocus="pwned()',
  '<svg onload=pwned()>',
  '<svg><a xlink:href="javascript:pwned()"><text>x</text></a></svg>',
  '<iframe srcdoc="<script>parent.pwned()</script>"></iframe>',
  '<math><mtext><table><mglyph><style><img src=x onerror=pwned()>',
  '<details open ontoggle=pwned()>x</details>',
  '--><img src=x onerror=pwned()><!--',
  ']]><img src=x onerror=pwned()>',
  '</title></textarea></style><img src=x onerror=pwned()>',
  '<a href="javascript:pwned()">x</a>',
  '<a href="&#106;avascript:pwned()">x</a>',
  '<a href="java\tscript:pwned()">x</a>',
  '<form action="https://attacker.invalid/"><button>x</button></form>',
  '<link rel=stylesheet href=https://attacker.invalid/a.css>',
  '<img src=https://attacker.invalid/a.png>',
  '<base href=https://attacker.invalid/>',
  '<meta http-equiv=refresh content="0;url=https://attacker.invalid/">',
  '<style>@import "https://attacker.invalid/a.css";</style>',
  '<video poster=https://attacker.invalid/a.png autoplay onplay=pwned()></video>',
  '{{constructor.constructor("pwned()")()}}#{pwned()}',
  '\u2028pwned()\u2029<\u000bscript>pwned()</script>',
];

/** What a guide may call a thing, and what a page or its script calls something else. */
export const clobberingNames: readonly string[] = [
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'toString',
  'body',
  'cookie',
  'forms',
  'getElementById',
  'querySelector',
  'main',
  'search',
  'more',
  'findings',
  'values',
  'runsheet',
  'top',
  'location',
];

const addresses = (payload: string): string[] => [
  `javascript:pwned()//${encodeURIComponent(payload)}`,
  'JaVaScRiPt:pwned()',
  'data:text/html,<script>opener.pwned()</script>',
  'vbscript:pwned()',
  '&#x6A;avascript:pwned()',
  'java&Tab;script:pwned()',
  '\u0001javascript:pwned()',
  '//attacker.invalid/a.png',
  'https://attacker.invalid/a.png?"onerror="pwned()',
];

const oneLine = (text: string): string => text.replaceAll(/[\n\r]/g, ' ');

/** A guide with one payload in every place that Markdown and its readers know. */
export function writeHostileGuide(raw: string, name: string): string {
  const payload = oneLine(raw);
  const cell = payload.replaceAll('|', '\\|');
  const links = addresses(payload).flatMap((address) => [
    `[${payload}](<${address.replaceAll(/[<>]/g, '')}> "${payload.replaceAll('"', '\\"')}")`,
    `![${payload}](<${address.replaceAll(/[<>]/g, '')}>)`,
    `<${address.replaceAll(/[<> ]/g, '')}>`,
  ]);
  return `---
title: ${JSON.stringify(payload)}
owner: ${JSON.stringify(payload)}
version: ${JSON.stringify(payload)}
${JSON.stringify(payload)}: ${JSON.stringify(payload)}
---

# ${payload}

${payload}

Host: ${payload}. Duration: 5 minutes ${payload}. Roll back if ${payload} or errors exceed 5 %.

## ${name}

## ${name} {#${name}}

### 1. Deploy ${payload} (~5 min)

- [ ] ${payload}
- [ ] Wait until ${payload} < 200 ms
- ${payload}

> **Note:** ${payload}

> [!WARNING]
> ${payload}

!!! danger "${payload}"
    ${payload}

<details><summary>${payload}</summary>

${payload}

</details>

| Metric ${cell} | Threshold | Contact |
| -------------- | --------- | ------- |
| Errors ${cell} | < 5 % ${cell} | ${cell} @${cell} |

Create the file \`${payload.replaceAll('`', '')}\`:

\`\`\`bash title="${payload}" {1,${payload}}
# ${payload}
export NAME='${payload.replaceAll("'", '')}'
echo ${payload}
curl <YOUR_${payload}_HOST> ${payload}
cat > /tmp/x <<'EOF'
${payload}
EOF
\`\`\`

Expected output: \`${payload.replaceAll('`', '')}\`

\`\`\`${payload.replaceAll('`', '')}
${payload}
\`\`\`

=== "${payload}"

    \`\`\`sql
    DROP TABLE ${payload};
    \`\`\`

${links.join('\n\n')}

[${payload}][ref] and a note[^${name}].

[ref]: <javascript:pwned()> "${payload.replaceAll('"', '')}"
[^${name}]: ${payload}

<!-- runsheet-disable-next-line ${payload} -->

${raw}

## Rollback ${payload}

\`\`\`bash
git revert ${payload}
\`\`\`

## Contacts

- On call: ${payload} <${payload}>, +1 555 ${payload}
`;
}
