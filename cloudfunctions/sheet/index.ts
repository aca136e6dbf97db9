import { sheetContract } from '../../src/contract/sheet';
import { serve } from '../_kernel/serve';
import { apply, cancel, step } from './apply';
import { check } from './check';
import { begin, sendPart } from './send';
import { exportWorkbook, latest, template } from './workbooks';

export const main = serve(sheetContract, { template, export: exportWorkbook, latest, begin, sendPart, check, apply, step, cancel });
