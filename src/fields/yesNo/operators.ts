import { asks, type Operator } from '../operator.ts';

/** What may be asked of a yes or no. Unanswered it is neither. */
export const yesNoOperators: readonly Operator[] = [
  asks(
    'isYes',
    (answer) => answer === true,
    (answer) => `${answer} = true`,
  ),
  asks(
    'isNo',
    (answer) => answer === false,
    (answer) => `${answer} = false`,
  ),
];
