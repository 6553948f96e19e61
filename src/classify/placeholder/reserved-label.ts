import { letterPattern } from './letter-pattern.ts';

const reserved = letterPattern(
  String.raw`^(?:example|exemple|ejemplo|exemplo|beispiel|esempio|voorbeeld|przyklad|domain|x{3,}|(?:some|my|the|new|old|our)[-_]?domain|(?:your|votre)[-_]?[\p{L}\p{N}_-]+|(?:tu|su|mi|seu|meu|deine?|ihre?|meine?|tuo|mio|mon|jouw|mijn|uw|twoja?)(?:domain|dominio|domaine|domena|domein)[\p{L}\p{N}_-]*|(?:vos|tu|su|seu|sua|deine?|ihre?|il-tuo|tuo|jouw|uw|twoja?|mon|mi|meu|meine?|ваш)[-_](?:dom|site|sitio|app|serv|empresa|домен|сайт|dominio)[\p{L}\p{N}_-]*)$`,
  'iu',
);
const asking = /your|votre|domain|домен/i;

/** Whether a label of a host name belongs to nobody: reserved by RFC 2606, or saying that a domain goes there. */
export function isReservedLabel(label: string): boolean {
  return reserved(label).test(label);
}

/** Whether a reserved label asks for a value, as "your-domain" does; `example` may also be meant as it stands. */
export function isAskingLabel(label: string): boolean {
  return asking.test(label);
}
