import { copiesContract } from './copiesContract.ts';

copiesContract();
