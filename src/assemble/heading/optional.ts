import { guard } from '../criterion/guarded-pattern.ts';
import { foldText } from './fold-text.ts';

const inner =
  'optional(?:ly)?|if (?:needed|applicable|required|necessary|desired|used|using|available)|when needed|as needed|not required|recommended but not required|facultati(?:f|ve)|optionnel(?:le)?|si (?:besoin|necessaire|applicable)|opcional|si (?:es necesario|procede)|se (?:necessario|aplicavel)|bei bedarf|falls (?:notig|erforderlich)|опционально|необязательно|при необходимости|если нужно|可选|可選|选做|如需要|如有需要|任意|オプション|必要に応じて|必要な場合|선택(?: ?사항)?|필요 ?시|opcjonal(?:ne|nie|ny)|w razie potrzeby|opzionale|facoltativo|se necessario|tuy chon|neu can|istege bagli|opsiyonel|gerekirse|optioneel|indien nodig|اختياري|عند الحاجة';
const marked = guard(`[(\\[]\\s*(?:${inner})(?![\\p{Script=Latin}\\p{Script=Cyrillic}])`, 'iu');
const leading = guard(`^(?:${inner})\\s*(?:[:\\-]|step|steps)`, 'iu');
const trailing = guard(`(?:[-,:|]\\s+|\\s)(?:${inner})\\s*:?$`, 'iu');
const afterLabel = /:\s*optional(?:ly)?(?:\s*[:-]|\s)/iu;

/** Whether the heading itself says that its section may be skipped: "(optional)", "Optional: …", "… if needed". */
export function isOptional(heading: string): boolean {
  const folded = foldText(heading);
  return [marked, leading, trailing, afterLabel].some((pattern) => pattern.test(folded));
}
