/** How English puts content, cue and source together; tried in this order. */

import type { FrameData } from '../schema/attributionData';
import { phraseFrames } from './phraseFrames';
import { verbFrames } from './verbFrames';

export const frames: readonly FrameData[] = [...verbFrames, ...phraseFrames];
