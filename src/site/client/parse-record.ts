import { config } from 'zod';
import { type ReadRecord, readRecord } from '../../gate/index.ts';

// Without this, it would try whether it may make code of text, which the policy of the site forbids and reports.
config({ jitless: true });

export const parseRecord = (text: string): ReadRecord => readRecord(text);
