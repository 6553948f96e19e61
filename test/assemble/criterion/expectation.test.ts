import { describe, expect, test } from 'vitest';
import { type ExpectCheck, isExpectation, readExpectation } from '../../../src/assemble/criterion/expectation.ts';

const person: ExpectCheck = { kind: 'person' };
const contains = (...values: string[]): ExpectCheck => ({ kind: 'contains', values });
const status = (...codes: string[]): ExpectCheck => ({ kind: 'status', codes });
const count = (comparator: '<' | '<=' | '>' | '>=' | '==', value: number, unit: string | null): ExpectCheck => ({
  kind: 'count',
  comparator,
  value,
  unit,
});

const checks: [text: string, check: ExpectCheck][] = [
  ['Expected: 42/42 passing', count('==', 42, 'tests')],
  ['Expected: 0 issues', count('==', 0, 'issues')],
  ['Expected: 3 rows', count('==', 3, 'rows')],
  ['# Returns 7 rows', count('==', 7, 'rows')],
  ['# => 5', count('==', 5, null)],
  ['Check the dump (should be > 0)', count('>', 0, null)],
  ['Should be at least 3 replicas', count('>=', 3, 'replicas')],
  ['Should be around 30', person],
  ['Should be >= 18.2.0', person],
  ['Should return 302 (login) or 200 when signed in', status('302', '200')],
  ['Should return 200 or redirect', status('200', '3xx')],
  ['Expected: 200', status('200')],
  ['Expected: HTTP/1.1 204 No Content', status('204')],
  ['Expected: 401 Unauthorized', status('401')],
  ['The first 3 return 401, the rest return 429', person],
  ['Should not return 500', person],
  ['Should return 200 rows', count('==', 200, 'rows')],
  ['Expected output: "All 4 workers are up."', contains('All 4 workers are up.')],
  ['Expected: `"queued"`', contains('"queued"')],
  ["Should be 'inactive'", contains('inactive')],
  ['Should be True', contains('True')],
  ['# → Up', contains('Up')],
  ['Should return: PONG', contains('PONG')],
  ['Should output: No changes detected', contains('No changes detected')],
  ['You should see `ready` and `synced`', contains('ready', 'synced')],
  ['You should see `ready` or `starting`', person],
  ['You should see something like `v1.2.3`', person],
  ['You should see the output of `kubectl get nodes`', person],
  ['The log should not contain `FATAL`', person],
  ['Expected output: a list of containers', person],
  ['Ensure all migrations are applied', person],
  ['Expected: <1% errors, p95 <1s', person],
  ['Expected: CPU < 50%', person],
  ['Expected: < 500ms for every call', person],
  ['预期输出：`pong`', contains('pong')],
  ['你应该看到 `Running`', contains('Running')],
  ['期待: 200 OK', status('200')],
  ['「OK」と表示される', contains('OK')],
  ['예상 출력: `OK`', contains('OK')],
  ['Ожидается: "готово"', contains('готово')],
  ['Résultat attendu : HTTP 200', status('200')],
  ['Vous devriez voir « prêt »', contains('prêt')],
  ['Erwartete Ausgabe: `active (running)`', contains('active (running)')],
  ['Salida esperada: "listo"', contains('listo')],
  ['Saída esperada: "pronto"', contains('pronto')],
  ['Output atteso: `fatto`', contains('fatto')],
  ['Oczekiwany wynik: 200', status('200')],
  ['Beklenen çıktı: `tamam`', contains('tamam')],
  ['Kết quả mong đợi: `xong`', contains('xong')],
  ['Verwachte uitvoer: `klaar`', contains('klaar')],
];

describe('readExpectation', () => {
  test.each(checks)('%s', (text, check) => {
    expect(readExpectation(text).check).toEqual(check);
  });

  test('keeps the subject of a sentence and drops the label of an output', () => {
    expect(readExpectation('# New tables should exist').text).toBe('New tables should exist');
    expect(readExpectation('# Expected output: `done`').text).toBe('`done`');
  });
});

describe('isExpectation', () => {
  test.each([
    ['Expected: fine', 'Expected', 'fine', 'expectation'],
    ['# Expected output:', 'Expected output', '', 'expectation'],
    ['**Expected Result**: all green', 'Expected Result', 'all green', 'expectation'],
    ['-- Should return 4', 'Should return', '4', 'expectation'],
    ['You should see a list', 'You should see', 'a list', 'expectation'],
    ["You'll see three lines", "You'll see", 'three lines', 'expectation'],
    ['→ Up', '→', 'Up', 'expectation'],
    ['Output:', 'Output', '', 'expectation'],
    ['All checks should pass', 'All checks should pass', '', 'expectation'],
    ['Verify that the queue is empty', 'Verify', 'that the queue is empty', 'instruction'],
    ['# Make sure the disk has room', 'Make sure', 'the disk has room', 'instruction'],
    ['Ensure all pods run', 'Ensure', 'all pods run', 'instruction'],
    ['确保服务已启动', '确保', '服务已启动', 'instruction'],
    ['预期结果：成功', '预期结果', '成功', 'expectation'],
    ['Убедитесь, что сервис запущен', 'Убедитесь', ', что сервис запущен', 'instruction'],
    ['Deberías ver tres filas', 'Deberías ver', 'tres filas', 'expectation'],
  ])('%s', (text, prefix, rest, kind) => {
    expect(isExpectation(text)).toMatchObject({ prefix, rest, kind });
  });

  test.each([
    'Restart the worker',
    'The password should be changed after the first login',
    'This should be done by two people',
    'These should now be handled by the new workers',
    'Output directory: dist',
    'Resulting files are copied',
    'https://example.com',
    '',
    '####',
  ])('is not one: %s', (text) => {
    expect(isExpectation(text)).toBeNull();
  });
});
