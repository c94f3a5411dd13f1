import { storageSubject } from './storageSubject.ts';
import { storeContract } from './storeContract.ts';

storeContract('IndexedDB in a real browser', storageSubject);
