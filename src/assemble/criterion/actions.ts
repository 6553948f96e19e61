import { guard } from './guarded-pattern.ts';
import { lowerCase } from './lower-case.ts';

const verbs =
  'invite|wait|scale|allocate|assign|deploy|redeploy|set|provide|create|install|upgrade|downgrade|increase|decrease|reduce|add|remove|reserve|schedule|run|execute|perform|use|migrate|gather|collect|restart|retry|limit|split|roll out|ramp|route|shift|send|enable|disable|configure|start|stop|restore|back up|backup|open|close|select|choose|pick|enter|click|request(?! (?:handlers?|throughput|volume|ratio|percentage|backlog|pool)(?!\\p{L}))|order|buy|purge|keep at|pin|update|apply|build|push|pull|merge|tag|store|save|retain|delete|drop|import|export|generate|copy|move|switch|point|prepare|plan|conduct|do|expect|spend|take|give|grant|simulate|load test|stress test|test with|repeat|fix|write|edit|review|document|announce|contact|call|tell|inform|break|launch|provision|resize|expand|extend|train|hold|ask';
const measure =
  'times?|durations?|latency|rates?|counts?|size|speed|takes?|completes?|completed|finishes|finished|success|usage|endpoint|page|api|is|are|should|must|were|was|failures?|errors?|lag|depth|queue|process|job|jobs|operations?|requests?|response|probability|complete';
const preface = guard(String.raw`^[\p{L}\d .-]{1,25}: `, 'u');
const polite = /^(?:please |then |also |optionally |optional:? )/;
const action = guard(
  `^(?:${verbs})(?![\\p{L}:-])(?! (?:(?!the |an? |all |your |our )[a-z-]+ )?(?:${measure})(?!\\p{L}))`,
  'u',
);

/** The sentence tells somebody to do something: its numbers say how much to do, not what must hold. */
export function isAction(text: string): boolean {
  const low = lowerCase(text);
  const starts = [low, low.slice(preface.exec(low)?.[0].length)];
  return [...new Set(starts.flatMap((start) => [start, start.replace(polite, '')]))].some(action.test);
}
