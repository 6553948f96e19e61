import { describeSql } from '../shell/index.ts';

const statement =
  /^(?:select|insert|update|delete|merge|create|alter|drop|truncate|grant|revoke|with|explain|analyze|vacuum|reindex|begin|start|commit|rollback|savepoint|set|show|use|describe|desc|call|do|exec|execute|copy|comment|lock|refresh|reset|values|table|pragma|attach|replace|declare|if|go|rename|optimize|flush|kill|checkpoint|listen|notify|prepare|source|[\\\\.].*)$/i;

/** Whether a text holds a statement that some SQL client would execute. */
export function hasSqlStatement(text: string): boolean {
  return describeSql(text).verbs.some((verb) => statement.test(verb));
}
