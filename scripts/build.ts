import { bundle } from './build/bundle.ts';
import { compileGuides } from './build/compile-guides.ts';

for (const line of [...(await bundle()), ...compileGuides()]) console.log(line);
