const single = new Set(
  'PASSWORD PASSWD PASSPHRASE PASS PWD SECRET SECRETS TOKEN JWT CREDENTIAL CREDENTIALS DSN APIKEY PASSCODE'.split(' '),
);
const foreign = /(?:^|_)(?:MOT_DE_PASSE|CONTRASENA|SENHA|PASSWORT|KENNWORT|HASLO|SIFRE|WACHTWOORD|PAROL)$/;
const keys = new Set(
  'API PRIVATE ACCESS SECRET ENCRYPTION SIGNING MASTER AUTH ROLE ACCOUNT SERVICE ANON DEPLOY SESSION JWT ADMIN HMAC LICENSE'.split(
    ' ',
  ),
);
/** Words after a secret's name that say which one it is, not what of it. */
const which =
  /(?:_(?:OLD|NEW|PROD|PRODUCTION|STAGING|DEV|TEST|LIVE|CURRENT|PREVIOUS|PRIMARY|SECONDARY|HERE|VALUE|STRING|BASE64|RAW|\d+))+$/;

/** Whether a parameter of this name holds a secret: `DB_PASSWORD` does, `TOKEN_URL` and `SECRET_NAME` only speak of one. */
export function isSecretName(name: string): boolean {
  const bare = name
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_')
    .slice(-120)
    .replace(which, '');
  const words = bare.split('_').filter((word) => word !== '');
  const last = words.at(-1) ?? '';
  if (words.includes('PUBLIC') || words.includes('PUBLISHABLE')) return false;
  if (bare === 'PWD' || bare === 'PASS') return false;
  if (single.has(last) || /.PASSW(?:OR)?D$/.test(last) || foreign.test(bare)) return true;
  if (last === 'STRING') return words.includes('CONNECTION');
  return last === 'KEY' && keys.has(words.at(-2) ?? '');
}
