import { guard, type Pattern } from './guarded-pattern.ts';

const scopes: readonly Pattern[] = [
  guard(
    String.raw`(?<!\p{L})(?:per|pro|par|por|per ogni|на|na) (?:page|request|user|pod|node|instance|endpoint|host|server|tenant|query|view|call|transaction|container|replica|region|page view|service|seite|anfrage|benutzer|page|requête|utilisateur|página|petición|solicitud|usuario|usuário|requisição|pagina|richiesta|utente|страницу|запрос|stronę|żądanie)(?!\p{L})`,
  ),
  guard('(?:每[个個]?|1)(?:页面?|頁|请求|请求|用[户戶]|ページ|リクエスト|ユーザー)(?:あたり)?', 'u'),
  guard(
    String.raw`(?<!\p{L})(?:in|on|to) (?:the )?(?:production|staging|prod|dev|development|qa|uat|preprod|canary|all environments)(?!\p{L})`,
  ),
  guard(
    String.raw`(?<!\p{L})(?:en (?:producción|production)|em produção|in (?:der )?produktion|in produzione|на (?:проде|продакшене)|w? ?na produkcji|在?生产环境|本番環境)(?!\p{Script=Latin})`,
  ),
  guard(
    String.raw`(?<!\p{L})(?:during|throughout) (?:the )?(?:[a-z-]{2,20} )?(?:rollout|roll-out|deployment|deploy|migration|release|upgrade|cutover|peak hours|peak|load tests?|maintenance(?: window)?|business hours|canary)(?!\p{L})`,
  ),
  guard(String.raw`(?<!\p{L})under (?:[a-z]{3,12} )?load(?!\p{L})`),
];

/** Where or per what the criterion holds, as written: "per page", "in production", "during rollout". */
export function findScope(text: string): string | null {
  for (const pattern of scopes) {
    const found = pattern.exec(text)?.[0];
    if (found) return found.trim();
  }
  return null;
}
