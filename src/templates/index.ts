import { approvedRequest } from './approvedRequest.ts';
import { releaseManagement } from './releaseManagement.ts';
import type { Template } from './template.ts';

/** Every template, in the order in which they are offered. */
export const templates: readonly Template[] = [releaseManagement, approvedRequest];
