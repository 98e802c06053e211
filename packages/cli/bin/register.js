import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';

// With the settings of this repository, not with those of the folder that the command is called from.
register({ tsconfig: fileURLToPath(new URL('../../../tsconfig.json', import.meta.url)) });
