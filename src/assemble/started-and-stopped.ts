import type { BlockDraft } from './block-draft.ts';
import type { Step } from './read-block.ts';

const compose =
  /^(?:\S+=\S+ )*(?:sudo )?(?:docker[ -]compose|podman[ -]compose)\b(?<options>(?: -{1,2}[\w-]+[ =]\S+)*) (?<verb>up|start|restart|down|stop|kill|rm)\b(?<rest>.*)$/;
const removal = /^(?:sudo )?(?<program>pm2) delete (?<name>\S+)/;

/** What a command does to a thing that runs: it is up afterwards, or down. */
interface Move {
  readonly thing: string;
  readonly isUp: boolean;
}

function moveOf({ text, facts }: Step): Move | null {
  const words = text.replace(/\\\n/g, ' ').replace(/\s+/g, ' ').trim();
  const composed = compose.exec(words.slice(0, 300));
  if (composed?.groups !== undefined) {
    const { options = '', verb = '', rest = '' } = composed.groups;
    const services = rest.replace(/ -{1,2}\S+/g, '').trim();
    return { thing: `compose${options} ${services}`, isUp: /^(?:up|start|restart)$/.test(verb) };
  }
  const removed = removal.exec(words);
  if (removed?.groups !== undefined) return { thing: `pm2 ${removed.groups['name']}`, isUp: false };
  const [fact] = facts.filter(({ service }) => service !== null);
  const { action, name } = fact?.service ?? { action: null, name: null };
  if (fact === undefined || name === null || action === null || !/^(?:re)?start$|^stop$/.test(action)) return null;
  return { thing: `${fact.program} ${name}`, isUp: action !== 'stop' };
}

/** Programs that look at what runs, beside those that start and stop it. */
const lookers =
  /^(?:docker|docker-compose|podman|podman-compose|systemctl|service|pm2|supervisorctl|journalctl|tail|less)$/;

/**
 * Whether a block starts a thing, does nothing with it but look, and leaves it down: it tells how the thing is managed,
 * and nobody means all of it.
 */
export function startsAndStops({ reading }: BlockDraft): boolean {
  const moves = reading.steps.map((step) => ({ move: moveOf(step), step }));
  const last = moves.findLastIndex(({ move }) => move !== null);
  const end = moves[last]?.move;
  if (end === null || end === undefined || end.isUp) return false;
  const first = moves.findIndex(({ move }) => move?.thing === end.thing && move.isUp);
  const between = moves.slice(first, last);
  return first !== -1 && between.every(({ move, step }) => move !== null || isLook(step));
}

const isLook = ({ facts }: Step): boolean =>
  facts.every(({ program, effects }) => lookers.test(program) && !effects.includes('state-changing'));
