/** How much is measured: `npm run bench:engine` takes the long form, `npm test` the short one, which only asks whether all work is done right. */
export const isLong = process.env['CAUCE_BENCH'] === 'long';

/** The long or the short value. */
export function extent<T>(long: T, short: T): T {
  return isLong ? long : short;
}
