export { Bindings } from './bindings.ts';
export { Metrics } from './metrics.ts';
export { PrometheusAnswer, readPrometheus } from './prometheus.ts';
export { findSeries, type Series } from './series.ts';
export { type Answer, judge, listGateCriteria, needsPerson, type Result, Verdict } from './verdict.ts';
