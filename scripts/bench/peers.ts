import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Installs the packages of a folder, as its lockfile says, unless they are there. Returns what is to be said about that. */
export function installPackages(folder: string, otherwise: string): string | null {
  if (existsSync(join(folder, 'node_modules'))) return null;
  // Not `npm ci`: a registry that lacks a binary for another system makes it fail.
  const { status, stderr } = spawnSync('npm', ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    encoding: 'utf8',
  });
  return status === 0 ? null : `${otherwise}: ${stderr.trim()}`;
}

/** Of the package in a folder; null when there is none. */
export function versionIn(folder: string): string | null {
  const manifest = join(folder, 'package.json');
  return existsSync(manifest) ? (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version : null;
}
