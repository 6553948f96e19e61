import { clusterCommands } from './commands-cluster.ts';
import { containerCommands } from './commands-container.ts';
import { databaseCommands } from './commands-database.ts';
import { exceptionalCommands } from './commands-exceptions.ts';
import { fileCommands } from './commands-file.ts';
import { frameworkCommands } from './commands-framework.ts';
import { gitCommands } from './commands-git.ts';
import { networkCommands } from './commands-network.ts';
import { packageCommands } from './commands-package.ts';
import { platformCommands } from './commands-platform.ts';
import { systemCommands } from './commands-system.ts';
import { windowsCommands } from './commands-windows.ts';
import { indexRows } from './match-row.ts';

/** All that is known about commands, by program. Several families may know one program. */
export const commandTable = indexRows([
  ...databaseCommands,
  ...gitCommands,
  ...containerCommands,
  ...platformCommands,
  ...frameworkCommands,
  ...systemCommands,
  ...packageCommands,
  ...networkCommands,
  ...fileCommands,
  ...windowsCommands,
  ...clusterCommands,
  ...exceptionalCommands,
]);
