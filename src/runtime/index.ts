export { bashRuntime } from './embedded.ts';
