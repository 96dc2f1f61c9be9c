/** A thread of `batch`: it asks for the packed rules when it starts, and then takes one piece of the batch after another. */

import { unpackRules } from '../rules/unpack.ts';
import { makeBatchWork } from './batch-work.ts';
import { askForRules } from './rules-channel.ts';

export default makeBatchWork(unpackRules(await askForRules()));
