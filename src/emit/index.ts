export { emitBash } from './bash/emit-bash.ts';
export { emitAlertRules } from './criteria/alert-rules.ts';
export { emitAnalysisTemplate } from './criteria/analysis-template.ts';
export type { CriteriaExport, QueryOf } from './criteria/criteria-export.ts';
export type { Emission, EmissionFinding } from './emission.ts';
