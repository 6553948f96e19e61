/** What the site may do in a browser: nothing but its own, and nothing inline. WebAssembly is what the search runs on. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Headers for every answer. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
};

/** The file `_headers` of Netlify and Cloudflare Pages. The export of a guide has its scripts inside, and is for saving. */
export function writeHeaders(base: string): string {
  const all = Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${base}*\n${all.join('')}\n${base}_astro/*\n  Cache-Control: public, max-age=31536000, immutable\n`;
}
