import { bundle } from './build/bundle.ts';
import { compileGuides } from './build/compile-guides.ts';

for (const line of [...(await bundle()), ...(await compileGuides())]) console.log(line);
