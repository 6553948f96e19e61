import { checkstyle } from './checkstyle.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import type { ReporterName } from './names.ts';
import { pretty } from './pretty.ts';
import type { Reporter } from './report.ts';
import { sarif } from './sarif.ts';

export const reporters: Readonly<Record<ReporterName, Reporter>> = { pretty, json, sarif, github, junit, checkstyle };
