type Sum = (values: readonly number[]) => number;

const quantile =
  (part: number): Sum =>
  (values) => {
    const sorted = [...values].sort((a, b) => a - b);
    return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN;
  };

const sums: Readonly<Record<string, Sum>> = {
  average: (values) => values.reduce((sum, value) => sum + value, 0) / values.length,
  median: quantile(0.5),
  max: (values) => Math.max(...values),
  min: (values) => Math.min(...values),
};

/** One number for many, as a criterion asks for it: `average`, `max`, `p95`; null for an unknown way. */
export function sumUp(values: readonly number[], agg: string): number | null {
  const percent = /^p(\d{1,2}(?:\.\d+)?)$/i.exec(agg)?.[1];
  const sum = percent === undefined ? sums[agg] : quantile(Number(percent) / 100);
  return sum === undefined ? null : sum(values);
}
