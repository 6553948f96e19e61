import { hash } from 'node:crypto';

/** SHA-256 of a file's content, in hexadecimal digits. */
export const hashText = (content: string | Uint8Array): string => hash('sha256', content, 'hex');

/** How the content of a file is told from all others. */
export const digestText = (text: string) => ({ bytes: Buffer.byteLength(text), sha256: hashText(text) });
