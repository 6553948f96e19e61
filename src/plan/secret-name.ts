const secret =
  /(?:^|_)(?:PASS(?:WORD|WD|PHRASE|CODE)?|PWD|SECRETS?|TOKEN|JWT|CREDENTIALS?|DSN|API_?KEY|(?:PRIVATE|ACCESS|SECRET|ENCRYPTION|SIGNING|MASTER|AUTH|SERVICE|DEPLOY|SESSION|ADMIN)_KEY)(?:_(?:OLD|NEW|PROD|PRODUCTION|STAGING|LIVE|\d+))*$/;

/** Whether a variable of this name holds a secret. One too many is only asked for without an echo. */
export function isSecretName(name: string): boolean {
  return secret.test(name.toUpperCase()) || /PASSW(?:OR)?D$/i.test(name);
}
