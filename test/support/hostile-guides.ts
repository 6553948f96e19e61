const heading = '# Deploy\n\n';

/** Copies of a unit up to a size, which is counted in bytes as the limit is. */
function fill(unit: string, bytes: number): string {
  return unit.repeat(Math.max(1, Math.floor(bytes / new TextEncoder().encode(unit).length)));
}

/** Numbered units up to a size, no two the same. */
function count(unit: (number: number) => string, bytes: number): string {
  const units: string[] = [];
  for (let size = 0; size < bytes; size += units.at(-1)?.length ?? 1) units.push(unit(units.length + 1));
  return units.join('');
}

type Shapes = Readonly<Record<string, (bytes: number) => string>>;

const each = (units: Readonly<Record<string, string>>): Shapes =>
  Object.fromEntries(
    Object.entries(units).map(([name, unit]) => [name, (bytes: number) => `${heading}${fill(unit, bytes)}\n`]),
  );

/** In one paragraph: what the parser looks for an end of. */
function inlineShapes(): Shapes {
  const units = {
    'open-brackets': '[',
    'open-images': '![](',
    'open-tags': '<a ',
    'open-braces': '{{{{',
    'open-backticks': '`a ',
    'open-fences': '```a ',
    'open-angles': '<',
    'open-comments': '<!--',
    'empty-links': '[a]',
    links: '[a](b) ',
    footnotes: '[^a]',
    'open-emphasis': '*a **b ',
    'mixed-emphasis': '_a*b__',
    entities: '&amp;&',
    addresses: 'a@b.',
    escapes: '\\',
    'one-word': 'a',
    words: 'rollback restore production error < 5% ',
    digits: '1',
    durations: '5 min 30 s 2-3 hours ',
    times: '10:30 T+5 2026-01-02 ',
    dashes: '-a',
    spaces: '     \t',
    combining: 'a\u0301\u0302\u0303\u0304',
    mojibake: 'Ã¢â€šÂ¬ caf√© ',
    emoji: '👩\u200d👩\u200d👧 ✅ ',
    controls: '\u0001\u0007 ',
    hidden: '\u202e\u200b',
    chinese: '步骤 ',
  };
  const wrapped = Object.entries(units).map(([name, unit]) => [`${name}-wrapped`, `${fill(unit, 80)}\n`] as const);
  return { ...each(units), ...each(Object.fromEntries(wrapped)) };
}

/** Blocks by the thousand, or deep. */
function blockShapes(): Shapes {
  return {
    ...each({
      quotes: '> ',
      'quote-lines': '> > > > > > > > > > a\n',
      'quote-starts': '>\n\n',
      paragraphs: 'a\n\n',
      'text-lines': 'some text\n',
      items: '- [ ] item one\n',
      'numbered-items': '1. Restart the service\n',
      'nested-items': '- a\n  - b\n    - c\n',
      'criteria-items': '- Error rate > 5%\n',
      headings: '## Step 1\n\ntext\n\n',
      'bare-headings': '#\n',
      underlined: 'Step\n---\n',
      rules: '---\n',
      html: '<div>\n',
      components: '<Tab title="a">\n\n',
      details: '<details><summary>a</summary>\n\n',
      directives: '<!-- runsheet-disable-next-line x: y -->\n',
      'used-directives': '<!-- runsheet-disable x: y -->\n\n',
      admonitions: '!!! note "a"\n    b\n',
      tabs: '=== "Linux"\n\n    a\n\n',
      'crlf-lines': '- [ ] item\r\n',
      returns: 'a\r',
      'blank-lines': '\n',
      'references-used': '[a]\n\n',
      images: '![a](b.png)\n\n',
      setting: '**Owner**: ana\n\n',
      'see-step': 'See step 1.5 and `docs/ops.md`.\n\n',
      'bold-labels': '**Check**:\n\n',
    }),
    'comment-block': (bytes) => `${heading}<!--\n${fill('words - [ ] item `x`\n', bytes)}-->\n`,
    'deep-list': (bytes) =>
      heading +
      Array.from({ length: Math.floor(Math.sqrt(bytes * 1.9)) }, (_, depth) => `${' '.repeat(depth)}- a`).join('\n'),
    'deep-quote-list': (bytes) => `${heading}${fill('> - ', bytes)}a\n`,
    'deep-items': (bytes) => `${heading}${fill('- ', bytes)}a\n`,
    'deep-headings': (bytes) => count((number) => `${'#'.repeat(1 + (number % 6))} Step ${number}\n\n`, bytes),
    'numbered-headings': (bytes) => heading + count((number) => `## Step ${number}: Deploy\n\ntext\n\n`, bytes),
    definitions: (bytes) => heading + count((number) => `[a${number}]: http://a.example/${number}\n`, bytes),
    'footnote-definitions': (bytes) => heading + count((number) => `[^${number}]: note\n\nsee [^${number}]\n\n`, bytes),
    'front-matter': (bytes) => `---\n${count((number) => `key${number}: [a, b]\n`, bytes)}---\n\n# Deploy\n`,
    'front-matter-deep': (bytes) => `---\na: ${fill('[', bytes)}\n---\n\n# Deploy\n`,
    'front-matter-aliases': (bytes) =>
      `---\na0: &a0 [x, x]\n${count((number) => `a${number}: &a${number} [*a${number - 1}, *a${number - 1}]\n`, bytes)}---\n`,
    'table-rows': (bytes) => `${heading}| a | b |\n|---|---|\n${fill('| 1 | 2 |\n', bytes)}`,
    'criteria-rows': (bytes) =>
      `${heading}## Rollback triggers\n\n| Metric | Limit |\n|---|---|\n${fill('| Error rate | > 5% |\n', bytes)}`,
    'contact-rows': (bytes) => `${heading}| Role | Phone |\n|---|---|\n${fill('| Ops | +1 555 0100 |\n', bytes)}`,
    'table-columns': (bytes) =>
      `${heading}${fill('|a', bytes / 4)}|\n${fill('|-', bytes / 4)}|\n${fill('|1', bytes / 4)}|\n`,
    tables: (bytes) => heading + fill('| a | b |\n|---|---|\n| 1 | 2 |\n\n', bytes),
  };
}

const bash = (code: string): string => `${heading}\`\`\`bash\n${code}\n\`\`\`\n`;

/** In one fence, and fences by the thousand. */
function codeShapes(): Shapes {
  const inBash: Readonly<Record<string, string>> = {
    'bash-commands': 'pg_dump db > b_$(date +%s).sql\n',
    'bash-statements': 'A$RANDOM=1; echo $B\n',
    'bash-parameters': 'export RELEASE="$RELEASE"\n',
    'bash-substitutions': '"$(echo ',
    'bash-open-substitutions': '$(',
    'bash-open-arithmetic': '$((',
    'bash-open-values': '${a:-',
    'bash-open-groups': '(',
    'bash-open-braces': '{ ',
    'bash-open-conditions': 'if true; then\n',
    'bash-open-loops': 'for a in b; do ',
    'bash-open-cases': 'case a in b) ',
    'bash-semicolons': ';',
    'bash-pipes': 'a | ',
    'bash-redirections': '> a ',
    'bash-heredocs': 'cat <<EOF > a\nb\nEOF\n',
    'bash-open-heredocs': 'cat <<EOF\n',
    'bash-quotes': '\'"',
    'bash-backticks': '`a',
    'bash-comments': '# Expected: 200\n',
    'bash-placeholders': 'echo <your-host> ',
    'bash-prompts': '$ ls -la\n',
    'bash-remote': 'ssh deploy@host "ls"\n',
    'bash-one-word': 'a',
    'bash-backslashes': 'a \\\n',
    'bash-numbered-placeholders': 'curl https://{host}/[id]\n',
    'bash-removals': 'rm -rf $X/\n',
    'bash-functions': 'f() { f; }\n',
    'bash-clients': 'psql\nSELECT 1;\n\\q\n',
    'bash-boxes': '- [ ] Ticked by hand\n',
    'bash-options': 'docker run -it --rm -v a:b image\n',
  };
  return {
    ...each({
      'empty-fences': '```bash\n```\n',
      fences: '```bash\nls\n```\n\n',
      'fences-of-git': '```bash\ngit add .\n```\n',
      'fences-of-output': '```bash\nls\n```\n\n```\na\n```\n\n',
      'fences-of-sql': '```sql\nDROP TABLE a;\n```\n\n',
      'fences-untagged': '```\nkubectl apply -f a.yaml\n```\n\n',
      'fences-of-clients': '```bash\nbash -c "psql a"\n```\n\n```\nSELECT 1;\n```\n\n',
      'fences-of-files': 'Create `a.sh`:\n\n```bash\n#!/bin/bash\nmake\n```\n\n```bash\n./a.sh\n```\n\n',
      'fences-of-choices':
        '## Option A: SQLite\n\n```bash\nmake a\n```\n\n## Option B: MySQL\n\n```bash\nmake b\n```\n\n',
      'fences-in-items': '- [ ] Run\n\n  ```bash\n  make\n  ```\n\n',
      'fences-in-quotes': '> ```bash\n> make\n> ```\n\n',
      'open-containers': '<Step>\n```bash\n',
      'indented-code': 'Run\n\n    make release\n\n',
      'inline-commands': 'Run `rm -rf $X/` now.\n\n',
      'one-line-commands': '```bash git pull```\n\n',
    }),
    ...Object.fromEntries(
      Object.entries(inBash).map(([name, unit]) => [name, (bytes: number) => bash(fill(unit, bytes))]),
    ),
    'bash-line': (bytes) => bash(`${fill('echo a && ', bytes)}true`),
    'bash-numbered': (bytes) => bash(count((number) => `V${number}=$V${number - 1}\n`, bytes)),
    'bash-array': (bytes) => bash(`a=(${fill('b ', bytes)})`),
    'bash-nested-conditions': (bytes) =>
      bash(`${fill('if a; then\n', bytes / 2)}true\n${fill('fi\n', (bytes / 2 / 11) * 3)}`),
    'bash-nested-substitutions': (bytes) => bash(`echo ${fill('$(', (bytes / 3) * 2)}a${fill(')', bytes / 3)}`),
    'python-fence': (bytes) => `${heading}\`\`\`python\n${fill('print(os.environ["A"])\n', bytes)}\`\`\`\n`,
    'powershell-fence': (bytes) =>
      `${heading}\`\`\`powershell\n${fill('Get-Process | Stop-Process -Name $env:A\n', bytes)}\`\`\`\n`,
    'yaml-fence': (bytes) => `${heading}\`\`\`yaml\n${fill('a:\n  - b: $C\n', bytes)}\`\`\`\n`,
    'json-fence': (bytes) => `${heading}\`\`\`json\n[${fill('{"a": 1},\n', bytes)}1]\n\`\`\`\n`,
    'sql-fence': (bytes) => `${heading}\`\`\`sql\n${fill("UPDATE a SET b = 'c' WHERE d;\n", bytes)}\`\`\`\n`,
    'untagged-fence': (bytes) => `${heading}\`\`\`\n${fill('├── src\nNAME  READY\n', bytes)}\`\`\`\n`,
    'env-fence': (bytes) => `${heading}\`\`\`env\n${count((number) => `KEY_${number}=changeme\n`, bytes)}\`\`\`\n`,
    'console-fence': (bytes) => `${heading}\`\`\`console\n${fill('$ ls\na  b\n', bytes)}\`\`\`\n`,
  };
}

/** What looks like a guide, and goes on. */
function guideShapes(): Shapes {
  const stage = (number: number) =>
    `## Step ${number}: Deploy part ${number} (5 min)\n\nRun this on **production**:\n\n` +
    `\`\`\`bash\nkubectl rollout restart deployment/part-${number} -n shop\ncurl -fsS https://part-${number}.example.com/health\n\`\`\`\n\n` +
    `Expected: \`200\`\n\n- [ ] Part ${number} answers\n- [ ] Error rate below 1% for 10 minutes\n\n` +
    `### Rollback of step ${number}\n\n- Error rate > 5%\n\n\`\`\`bash\nkubectl rollout undo deployment/part-${number} -n shop\n\`\`\`\n\n`;
  return {
    'honest-steps': (bytes) => heading + count(stage, bytes),
    'same-steps': (bytes) => heading + fill(stage(1), bytes),
    'rollback-criteria': (bytes) =>
      `${heading}## Rollback triggers\n\n${fill('- Error rate > 5% for 10 minutes\n', bytes)}`,
    'numbered-criteria': (bytes) =>
      `${heading}## Success criteria\n\n${count((number) => `- Latency of part ${number} below ${number} ms\n`, bytes)}`,
    'rollback-fences': (bytes) => `${heading}## Rollback\n\n${fill('```bash\ngit revert HEAD\n```\n\n', bytes)}`,
    parameters: (bytes) => heading + count((number) => `\`\`\`bash\ndeploy --to <host-${number}>\n\`\`\`\n\n`, bytes),
    backups: (bytes) =>
      heading +
      count((number) => `\`\`\`bash\npg_dump db > b${number}.sql\npsql db < b${number}.sql\n\`\`\`\n\n`, bytes),
    'items-and-blocks': (bytes) =>
      `${heading}${fill('- [ ] Back up the database and verify the backup of the database\n\na\n\n', bytes / 2)}${fill('```bash\npg_dump db > b.sql # backup database verify\n```\n\n', bytes / 2)}`,
    'plans-and-triggers': (bytes) =>
      `${heading}## Success criteria\n\n${fill('- Roll back if the error rate is above 5%\n\na\n\n', bytes / 2)}${count((number) => `## Roll back part ${number}\n\n\`\`\`bash\ngit revert ${number}\n\`\`\`\n\n`, bytes / 2)}`,
    everything: (bytes) =>
      heading +
      count(
        (number) =>
          `## Step ${number}: Deploy\n\n\`\`\`bash\ngit pull && make a${number}\n\`\`\`\n\n- Error rate above ${number}%\n- [ ] Part ${number} answers\n\n| Metric | Limit |\n|---|---|\n| Latency | < ${number} ms |\n\n> **Warning**: see step ${number}\n\n`,
        bytes,
      ),
    secrets: (bytes) => heading + count((number) => `PASSWORD=hunter2${number}x9 \n\n`, bytes),
  };
}

/** Guides that were made to keep a compiler busy, each of any size: by name, the text of about so many bytes. */
export const hostileGuides: Readonly<Record<string, (bytes: number) => string>> = {
  ...inlineShapes(),
  ...blockShapes(),
  ...codeShapes(),
  ...guideShapes(),
};
