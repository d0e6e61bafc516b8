import { useAddress } from '@/components/use-address';
import type { Wanted } from '../api/types';

const USUAL_KM = '25';
const POSTCODE = /^[1-9]\d{3} ?([a-z]{2})?$/i;

/** Stands for every programme, where a student would have the own one. */
export const ALL = 'all';

/** Whether what stands for a town is a postcode. */
export const isPostcode = (text: string) => POSTCODE.test(text);

/** What is looked for, from the address; the shown place stands there too. */
export function useWanted() {
  const [address, change] = useAddress();
  const of = (name: string) => address.get(name) ?? '';
  const km = address.get('km') ?? USUAL_KM;
  const wanted: Wanted = {
    words: of('words'),
    town: of('town'),
    km: km === 'alle' ? '' : km,
    crebo: of('crebo'),
    from: of('from'),
    until: of('until'),
    days: of('days'),
    leerweg: of('leerweg'),
    level: of('level'),
    companySize: of('companySize'),
    paid: of('paid'),
    room: of('room'),
    sort: of('sort'),
  };
  const view: 'list' | 'map' = address.get('beeld') === 'kaart' ? 'map' : 'list';
  return { wanted, km, view, shown: address.get('plek'), onlyStagemarkt: address.get('bron') === 'stagemarkt', change };
}
