interface Unit {
  readonly dimension: string;
  /** How many of the dimension's first unit one of it is. */
  readonly factor: number;
}

const unit = (dimension: string, factor: number): Unit => ({ dimension, factor });

/** Units by the ways in which guides and metrics write them. */
const units: Readonly<Record<string, Unit>> = {
  ns: unit('time', 1e-9),
  us: unit('time', 1e-6),
  µs: unit('time', 1e-6),
  ms: unit('time', 1e-3),
  milliseconds: unit('time', 1e-3),
  s: unit('time', 1),
  sec: unit('time', 1),
  seconds: unit('time', 1),
  min: unit('time', 60),
  minutes: unit('time', 60),
  h: unit('time', 3600),
  hours: unit('time', 3600),
  d: unit('time', 86_400),
  days: unit('time', 86_400),
  wk: unit('time', 604_800),
  '%': unit('ratio', 0.01),
  percent: unit('ratio', 0.01),
  ratio: unit('ratio', 1),
  bytes: unit('size', 1),
  B: unit('size', 1),
  KB: unit('size', 1e3),
  MB: unit('size', 1e6),
  GB: unit('size', 1e9),
  TB: unit('size', 1e12),
  KiB: unit('size', 1024),
  MiB: unit('size', 1024 ** 2),
  GiB: unit('size', 1024 ** 3),
  TiB: unit('size', 1024 ** 4),
  x: unit('factor', 1),
  rps: unit('rate', 1),
  qps: unit('rate', 1),
  tps: unit('rate', 1),
  rpm: unit('rate', 1 / 60),
};

const periods: Readonly<Record<string, number>> = {
  s: 1,
  sec: 1,
  second: 1,
  min: 60,
  minute: 60,
  h: 3600,
  hour: 3600,
  d: 86_400,
  day: 86_400,
};
const rate = /(?:\/|\bper\b)\s*([a-z]+)$/i;

export interface Quantity {
  /** Only quantities of one dimension can be compared. */
  readonly dimension: string;
  readonly value: number;
}

/** A number of a unit in the first unit of its dimension. What is no unit is a noun, and the number counts it. */
export function measure(value: number, written: string | null): Quantity {
  const name = (written ?? '').trim();
  const known = units[name] ?? units[name.toLowerCase()];
  if (known !== undefined) return { dimension: known.dimension, value: value * known.factor };
  const [, period = ''] = rate.exec(name) ?? [];
  const seconds = periods[period.toLowerCase()];
  if (seconds !== undefined) return { dimension: 'rate', value: value / seconds };
  return { dimension: 'count', value };
}

/** A number of one unit in another of the same dimension; null when there is no way from one to the other. */
export function convert(value: number, from: string | null, to: string | null): number | null {
  const quantity = measure(value, from);
  const target = measure(1, to);
  return quantity.dimension === target.dimension ? quantity.value / target.value : null;
}
