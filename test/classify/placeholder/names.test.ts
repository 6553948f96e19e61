import { describe, expect, test } from 'vitest';
import { nameParameter } from '../../../src/classify/placeholder/name-parameter.ts';
import type { PlaceholderKind } from '../../../src/classify/placeholder/placeholder.ts';
import { isSecretName } from '../../../src/shell/index.ts';

const names: readonly (readonly [text: string, kind: PlaceholderKind, name: string])[] = [
  ['<app-name>', 'angle', 'APP_NAME'],
  ['your-app-name', 'your', 'APP_NAME'],
  ['YOUR_APP_NAME', 'your', 'APP_NAME'],
  ['{app_name}', 'brace', 'APP_NAME'],
  ['[App Name]', 'bracket', 'APP_NAME'],
  ['{{ appName }}', 'mustache', 'APP_NAME'],
  ['__APP_NAME__', 'dunder', 'APP_NAME'],
  ['<Your API Key here>', 'angle', 'API_KEY'],
  ['<apiKey>', 'angle', 'API_KEY'],
  ['<the actual commit hash>', 'angle', 'COMMIT_HASH'],
  ['<version, e.g. 1.2.3>', 'angle', 'VERSION'],
  ['<tenant (directory) id>', 'angle', 'TENANT_ID'],
  ['<username>', 'angle', 'USER_NAME'],
  ['<user>', 'angle', 'USER_NAME'],
  ['<path>', 'angle', 'FILE_PATH'],
  ['<hostname>', 'angle', 'HOST_NAME'],
  ['<random>', 'angle', 'RANDOM_VALUE'],
  ['<32 char string>', 'angle', 'VALUE_32_CHAR_STRING'],
  ['<mot de passe>', 'angle', 'MOT_DE_PASSE'],
  ['<contraseña>', 'angle', 'CONTRASENA'],
  ['<数据库密码>', 'angle', 'DB_PASSWORD'],
  ['<ドメイン>', 'angle', 'DOMAIN'],
  ['<пароль>', 'angle', 'PASSWORD'],
  ['<имя пользователя>', 'angle', 'NAME_USER'],
  ['<hasło>', 'angle', 'HASLO'],
  ['<from-version>', 'angle', 'FROM_VERSION'],
  ['<os-name>', 'angle', 'OS_NAME'],
  ['change-me', 'sample-value', 'VALUE'],
  ['<...>', 'angle', 'VALUE'],
  ['changeme', 'sample-value', 'VALUE'],
  ['/path/to/project', 'path', 'PROJECT_PATH'],
  ['/path/to/', 'path', 'DIRECTORY_PATH'],
  ['/path/to/.env', 'path', 'ENV_PATH'],
  ['your-domain.com', 'host', 'DOMAIN'],
  ['example.org', 'host', 'DOMAIN'],
  ['staging.example.com', 'host', 'STAGING_HOST'],
  ['your-api.com', 'host', 'API_DOMAIN'],
  ['vX.Y.Z', 'version', 'VERSION'],
  ['<staging|production>', 'choice', 'ENVIRONMENT'],
  ['<minor|major>', 'choice', 'MINOR_OR_MAJOR'],
];

test.each(names)('%s (%s) is %s', (text, kind, name) => {
  expect(nameParameter(text, kind)).toBe(name);
});

test('texts that cannot be transliterated keep names of their own', () => {
  const [one, other] = ['<ชื่อ>', '<รหัส>'].map((text) => nameParameter(text, 'angle'));
  expect(one).toMatch(/^VALUE_[0-9A-F]{4}$/);
  expect(one).not.toBe(other);
});

describe('secret names', () => {
  test.each([
    'PASSWORD',
    'DB_PASSWORD',
    'PGPASSWORD',
    'SMTP_PASS',
    'DB_PWD',
    'JWT_SECRET',
    'CLIENT_SECRET',
    'API_TOKEN',
    'API_KEY',
    'PRIVATE_KEY',
    'SECRET_KEY',
    'AWS_SECRET_ACCESS_KEY',
    'SERVICE_ROLE_KEY',
    'SENTRY_DSN',
    'DB_PASSWORD_OLD',
    'ADMIN_PASSWORD_2',
    'MOT_DE_PASSE',
    'CONTRASENA',
  ])('%s', (name) => {
    expect(isSecretName(name)).toBe(true);
  });

  test.each([
    'PUBLIC_KEY',
    'KEY_NAME',
    'SSH_KEY_PATH',
    'TOKEN_URL',
    'SECRET_NAME',
    'TOKEN_EXPIRY',
    'ACCESS_TOKEN_EXPIRE_MINUTES',
    'PASSWORD_FILE',
    'NEXT_PUBLIC_API_KEY',
    'AWS_ACCESS_KEY_ID',
    'PWD',
    'COMPASS',
    'MONKEY',
    'APP_NAME',
    '',
  ])('not %s', (name) => {
    expect(isSecretName(name)).toBe(false);
  });
});
