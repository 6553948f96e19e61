import { existsSync, readFileSync } from 'node:fs';
import { type Sandbox, written } from './sandbox.ts';

/** Guides that the product was asked for; they lie beside the checkout, where there are any. */
const folder = new URL('../../../shared/seeds/', import.meta.url);

export const hasSeeds = existsSync(folder);

export const readSeed = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

/** The commands that were called since the last time, as a person would write them down. */
export const called = (sandbox: Sandbox): string[] => sandbox.takeRecords().map(written);

/** Options that name a production as the right one. */
export const production = ['--confirm', 'production'];
