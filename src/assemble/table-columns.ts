import { measure, type Polarity, type Table } from '../model/index.ts';
import { isBareSpace, isUsedOrFree } from './criterion/counterparts.ts';
import { findMetrics } from './criterion/find-metric.ts';
import { metrics } from './criterion/metrics.ts';
import { findQuantities } from './criterion/quantities.ts';

const trigger = /\b(?:trigger|rollback|roll back|abort)\b|触发|トリガー|откат/iu;
const alert = /\b(?:alert|alarm|warn(?:ing)?|critical)\b|警告|告警|注意|危险|危険|重大|предупрежд|критич/iu;
/** What is aimed at: a bound in every language that has a word for it. */
const aims = String.raw`\b(?:target|goal|ziel(?:e|wert\p{L}*|vorgabe|größe)?|soll(?:wert)?|objeti[fv]o?|objectif|obiettivo|doel(?:wert|stelling)?|hedef)\b|目标|目標|цель|목표|mục tiêu|الهدف`;
const aim = new RegExp(aims, 'iu');
const wish = new RegExp(String.raw`${aims}|\b(?:ideal|desired|stretch)\b`, 'iu');
const target = new RegExp(
  String.raw`${aims}|\b(?:slo|sla|expected|acceptable|success|normal|healthy|required)\b|正常|期望`,
  'iu',
);
const bound =
  /\b(?:threshold|target|limit|value|slo|sla|expected|acceptable|success|condition|required)\b|阈值|閾値|порог|seuil|umbral|l[ií]mite|limiar|soglia|drempel|eşik|ngưỡng|임계|grenzwert|schwell/iu;
const least = /\b(?:min(?:imum)?|at least|floor|lowest)\b|最小|最低|不低于|миним|mindest|mínim[ao]|minimal/iu;
const most =
  /\b(?:max(?:imum)?|at most|ceiling|budget|highest)\b|最大|最高|不超过|上限|максим|höchst|máxim[ao]|maximal/iu;
/** How long a bound has to be passed. */
const period =
  /^(?:for|duration|sustained(?: for)?|for how long|how long|hold(?:s|ing)? (?:for|time)|持续时间|時間|継続時間|지속 ?시간|dauer|duración|duração|durée|durata|длительность)$/iu;
const mild = /\b(?:warn(?:ing)?|yellow|amber|minor)\b|警告|注意|предупрежд/iu;
const severe = /\b(?:critical|crit|red|severe|alarm|major)\b|危险|危険|重大|严重|критич/iu;
const limit =
  /\b(?:limit|threshold)\b|阈值|閾値|порог|seuil|umbral|l[ií]mite|limiar|soglia|drempel|eşik|ngưỡng|임계|grenzwert|schwell/iu;
/** What follows when the bound is met; "Action if missed" says the opposite. */
const action =
  /^(?:\w+ )?(?:actions?|responses?|reactions?|consequences?|then|what to do|decisions?|roll ?back(?: required| needed)?)(?: (?:to take|taken|required|needed))?\s*\??$|^(?:操作|动作|措施|対応|действие|acción|ação|aktion|maßnahme)$/iu;
const subject =
  /\b(?:metric|indicator|kpi|criteri(?:on|a)|measure(?:ment)?|signal|check|gate)\b|指标|指標|метрик|показател|métrica|metrik|métrique|kennzahl/iu;
const reason =
  /\b(?:triggers?|conditions?|criteri(?:on|a)|situations?|scenarios?|signals?|symptoms?|when|if|events?)\b|触发|条件|トリガー|условие|condición|condição|bedingung|auslöser/iu;
/** A column of numbers or ranks, which say nothing of what the row is about. */
export const count = /^(?:#|no\.?|nr\.?|id|№|n°|序号|编号|番号|severity|priority|level|级别|优先级)$/iu;

/** A number with its unit, and nothing that says whether more or less is meant. */
const bare =
  /^[~≈]?\s*\d[\d.,]*\s*(?:%|[\p{L}µ]+(?:\/\p{L}+)?)?(?: (?:of |the |over |above )?(?:base-?line|normal|usual))?$/u;

export interface BoundColumn {
  readonly at: number;
  /** What the column says of its bounds; null where that hangs on what they are. */
  readonly polarity: Extract<Polarity, 'rollback' | 'alert'> | null;
  readonly isTarget: boolean;
}

export interface TableColumns {
  /** The column that names what is measured. */
  readonly subject: number;
  readonly bounds: readonly BoundColumn[];
  /** The column that says for how long; -1 without. */
  readonly period: number;
  /** The column that says what is done then; -1 without. */
  readonly action: number;
  /** Whether the first column tells of cases, which have bounds of their own. */
  readonly listsReasons: boolean;
}

/** What the columns of a table are for, by their titles. */
export function readColumns({ header, kind }: Table): TableColumns {
  const titles = header.map((title) => title.trim());
  const named = titles.findIndex((title) => subject.test(title));
  const first = Math.max(
    titles.findIndex((title) => !count.test(title)),
    0,
  );
  const own = named >= 0 ? named : first;
  const actionAt = titles.findIndex((title, at) => at !== own && action.test(title));
  const isAsked = titles.some(
    (title) => least.test(title) || most.test(title) || /\b(?:acceptable|required)\b/i.test(title),
  );
  const bounds = titles.flatMap((title, at): BoundColumn[] => {
    if (at <= own || at === actionAt || !isBound(title) || (isAsked && wish.test(title))) return [];
    const polarity = trigger.test(title) ? 'rollback' : alert.test(title) ? 'alert' : null;
    return [{ at, polarity, isTarget: target.test(title) || least.test(title) || most.test(title) }];
  });
  const told = titles[own] ?? '';
  const listsReasons =
    reason.test(told) || kind === 'criteria' || (actionAt >= 0 && trigger.test(titles[actionAt] ?? ''));
  const periodAt = titles.findIndex((title, at) => at !== own && period.test(title));
  return { subject: own, bounds, period: periodAt, action: actionAt, listsReasons };
}

function isBound(title: string): boolean {
  return [bound, aim, trigger, alert, least, most].some((pattern) => pattern.test(title));
}

/** Which way things get worse, as the number for a warning and the one for an alarm beside it tell. */
export function worsens({ header }: Pick<Table, 'header'>, cells: readonly string[]): 'up' | 'down' | null {
  const [first, second] = [mild, severe].map((level) => cells[header.findIndex((title) => level.test(title))] ?? '');
  const [low, high] = [first, second].map((cell) => quantityOf(cell ?? ''));
  if (!low || !high || low.dimension !== high.dimension || low.noun !== high.noun) return null;
  return low.value < high.value ? 'up' : low.value > high.value ? 'down' : null;
}

/** The number alone of a cell, in the first unit of its kind, with the noun that it counts. */
function quantityOf(cell: string): { dimension: string; value: number; noun: string | null } | null {
  const [found, second] = bare.test(cell) ? findQuantities(cell) : [];
  if (!found || second || found.ambiguous || found.upper !== null) return null;
  const { dimension, value } = measure(found.value, found.unit);
  return { dimension, value, noun: dimension === 'count' ? found.unit : null };
}

/** The cell with the sign that its column, or what everybody wants of the metric, gives to a number alone. */
export function withSign(
  label: string,
  cell: string,
  title: string,
  { isBad, worse }: { isBad: boolean; worse: 'up' | 'down' | null },
): string {
  if (!bare.test(cell)) return cell;
  if (/^0$/.test(cell) && target.test(title) && !isBad && findMetrics(label).length === 0) return `= ${cell}`;
  const wanted = wantedIn(label, worse) ?? (isPercentile(label, cell) ? 'low' : null);
  const asked = least.test(title) ? '>=' : most.test(title) ? '<=' : null;
  const usual = wanted === null ? null : wanted === 'high' ? '>=' : '<=';
  const says = target.test(title) || limit.test(title) || alert.test(title) || trigger.test(title);
  const sign = asked ?? (says ? usual : null);
  if (sign === null) return cell;
  return `${isBad && asked === null ? opposite[sign] : sign} ${cell}`;
}

const opposite = { '>=': '<=', '<=': '>=' } as const;

const wantedBy: ReadonlyMap<string, 'high' | 'low'> = new Map(
  metrics.flatMap(({ name, high, low }) => (high || low ? [[name, high ? 'high' : 'low'] as const] : [])),
);

/** "p95" alone, beside a time, is that of the time that an answer takes. */
const isPercentile = (label: string, cell: string): boolean =>
  /^p\d\d(?:\.\d)?$/i.test(label.trim()) && quantityOf(cell)?.dimension === 'time';

/** What two levels prove, unless everybody wants the contrary of the metric; else what everybody wants of it. */
function wantedIn(label: string, worse: 'up' | 'down' | null): 'high' | 'low' | null {
  const [hit, second] = findMetrics(label);
  const name = hit === undefined || second !== undefined ? null : hit.metric.name;
  const usual = name === null ? null : (wantedBy.get(name) ?? null);
  if (worse === null) return name !== null && isBareSpace(name, label) ? null : usual;
  const proved = worse === 'up' ? 'low' : 'high';
  return usual === null || usual === proved || (name !== null && isUsedOrFree(name, label)) ? proved : null;
}
