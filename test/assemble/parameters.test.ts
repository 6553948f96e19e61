import { describe, expect, it, test } from 'vitest';
import { bash, compileLines, fence } from './write-guide.ts';

const parameters = (...lines: readonly string[]) =>
  compileLines('# Shop', '## Deploy', ...lines).parameters.map(
    ({ name, kind, texts, uses }) => `${name} ${kind} ${texts.join(' ')} L${uses.map(({ line }) => line).join(',')}`,
  );

describe('a thing that the guide leaves open', () => {
  test.each<[string, string[], string[]]>([
    ['is a placeholder', [bash('kubectl get pods -n <namespace>')], ['NAMESPACE placeholder <namespace> L5']],
    [
      'is one parameter, however often it is used',
      [bash('a <app-name>', 'b <app-name>'), bash('c <app-name>')],
      ['APP_NAME placeholder <app-name> L5,6,11'],
    ],
    [
      'is one parameter, however it is spelled',
      [bash('a <app-name>', 'b {{app_name}}')],
      ['APP_NAME placeholder <app-name> {{app_name}} L5,6'],
    ],
    ['is a variable that nothing sets', [bash('make release V="$VERSION"')], ['VERSION variable $VERSION L5']],
    ['is a secret by its name', [bash('make login T="$API_TOKEN"')], ['API_TOKEN secret $API_TOKEN L5']],
    [
      'is a placeholder and a variable of one name',
      [bash('a <region>', 'b "$REGION"')],
      ['REGION placeholder <region> $REGION L5,6'],
    ],
    ['stands in SQL', [fence('sql', "SELECT '<user-id>';")], ['USER_ID placeholder <user-id> L5']],
    [
      'stands in an environment file',
      [fence('env', 'DB_PASSWORD=<your-password>')],
      ['DB_PASSWORD secret <your-password> L5'],
    ],
  ])('%s', (_, lines, wanted) => expect(parameters(...lines)).toEqual(wanted));

  test.each<[string, string[]]>([
    ['what the block sets before', [bash('VERSION=$(git describe)', 'make release V="$VERSION"')]],
    ['what a block above sets', [bash('export VERSION=1'), bash('make release V="$VERSION"')]],
    ['what every shell knows', [bash('cd "$HOME"', 'echo "$PWD" "$?" "$1"')]],
    ['what a loop sets', [bash('for f in a b; do echo "$f"; done')]],
    ['what is read from the terminal', [bash('read -r NAME', 'echo "$NAME"')]],
    ['what stands in single quotes', [bash("echo '$VERSION'")]],
    ['what stands in a quoted here-document', [bash("cat <<'E'", '$VERSION', 'E')]],
    ['a comparison', [bash('test 1 -lt 2 && cat < in > out')]],
  ])('is not %s', (_, lines) => expect(parameters(...lines)).toEqual([]));

  it('is open where it is read before it is set', () => {
    expect(parameters(bash('make release V="$VERSION"'), bash('VERSION=2'), bash('echo "$VERSION"'))).toEqual([
      'VERSION variable $VERSION L5',
    ]);
  });

  it('comes in the order of its first use', () => {
    expect(parameters(bash('a <second> "$FIRST"'), bash('b <third>')).map((row) => row.split(' ')[0])).toEqual([
      'SECOND',
      'FIRST',
      'THIRD',
    ]);
  });

  it('is secret for good once one use is', () => {
    const { parameters: rows } = compileLines(
      '# Shop',
      bash('echo <value>', 'curl -H "Authorization: Bearer <value>" localhost', 'echo <value>'),
    );
    expect(rows).toMatchObject([{ name: 'VALUE', secret: true, kind: 'secret' }]);
    expect(compileLines('# Shop', bash('echo <value>')).parameters[0]?.secret).toBe(false);
  });

  it('has a pattern where its form is known', () => {
    const { parameters: rows } = compileLines('# Shop', bash('ping shop.example.com'));
    expect(rows[0]).toMatchObject({ kind: 'host' });
    expect('shop.eu-1.internal').toMatch(new RegExp(rows[0]?.pattern ?? 'none'));
    expect('a b; rm').not.toMatch(new RegExp(rows[0]?.pattern ?? ''));
  });

  it('names the block and makes a change wait for it', () => {
    const { parameters: rows, blocks } = compileLines('# Shop', '## Deploy', bash('kubectl apply -f <file>'));
    expect(rows[0]?.uses).toEqual([{ block: 'deploy:1', line: 5 }]);
    expect(blocks[0]?.disposition).toBe('auto-after-params');
  });
});
