import L from 'leaflet';
import 'leaflet/dist/leaflet.css';
import { useEffect, useRef } from 'react';
import type { Place, Town } from '../api/types';
import { usePlaceTexts } from '../texts';
import { partNames } from './part-names';
import classes from './place-map.module.css';
import { provinces } from './provinces';
import { useTiles } from './use-tiles';

const ATTRIBUTION = '© Kadaster, OpenStreetMap';
const NETHERLANDS: L.LatLngBoundsLiteral = [
  [50.75, 3.35],
  [53.56, 7.23],
];

interface Props {
  places: Place[];
  near: Town | null;
  km: number | null;
  shown: string | null;
  onShow: (id: string) => void;
}

/** The places on a map that is drawn from the bundle, so that it needs no internet and tells nobody where a student looks; or from tiles, where the school wants them. */
export function PlaceMap({ places, near, km, shown, onShow }: Props) {
  const t = usePlaceTexts();
  const tiles = useTiles();
  const box = useRef<HTMLDivElement>(null);
  const map = useRef<L.Map>(null);
  const show = useRef(onShow);
  useEffect(() => {
    show.current = onShow;
  });

  useEffect(() => {
    const made = L.map(box.current!, { zoomControl: false, minZoom: 6, maxZoom: 13, zoomSnap: 0.5, maxBoundsViscosity: 0.8 });
    made.fitBounds(NETHERLANDS).setMaxBounds(L.latLngBounds(NETHERLANDS).pad(0.4));
    made.attributionControl.setPrefix(false);
    if (tiles) L.tileLayer(tiles, { attribution: ATTRIBUTION }).addTo(made);
    else for (const province of provinces) L.polygon(province, { className: classes.province, weight: 1, interactive: false }).addTo(made);
    map.current = made;
    return () => {
      made.remove();
      map.current = null;
    };
  }, [tiles]);

  useEffect(() => {
    const zoom = L.control.zoom({ zoomInTitle: t('zoomIn'), zoomOutTitle: t('zoomOut') });
    if (map.current) zoom.addTo(map.current);
    return () => void zoom.remove();
  });

  useEffect(() => {
    const around = L.layerGroup();
    if (map.current) around.addTo(map.current);
    if (near) {
      dot(near).addTo(around);
      const circle = km ? L.circle([near.lat, near.lon], { radius: km * 1000, className: classes.around, interactive: false }).addTo(around) : null;
      map.current?.fitBounds(circle?.getBounds() ?? L.latLngBounds(NETHERLANDS));
    }
    return () => void around.remove();
  }, [near, km]);

  useEffect(() => {
    const pins = L.layerGroup();
    if (map.current) pins.addTo(map.current);
    const named = new Set<string>();
    places.forEach((place, index) => {
      const first = !named.has(place.town);
      named.add(place.town);
      pin(place, index + 1, place.id === shown, first, (id) => show.current(id)).addTo(pins);
    });
    const drawn = map.current;
    const part = () => partNames(box.current!.querySelectorAll<HTMLElement>(`.${classes.town}`), box.current!.querySelectorAll(`.${classes.pin}`));
    drawn?.on('zoomend', part);
    part();
    return () => {
      drawn?.off('zoomend', part);
      pins.remove();
    };
  }, [places, shown]);

  return <div ref={box} className={classes.map} role="region" aria-label={t('mapLabel')} />;
}

function dot(town: Town): L.Marker {
  const html = Object.assign(document.createElement('span'), { className: classes.homeDot });
  return L.marker([town.lat, town.lon], { icon: L.divIcon({ html, className: classes.icon, iconSize: [20, 20] }), interactive: false, keyboard: false });
}

function pin(place: Place, number: number, isShown: boolean, named: boolean, onShow: (id: string) => void): L.Marker {
  const html = document.createElement('span');
  html.append(Object.assign(document.createElement('span'), { className: `${classes.pin} ${isShown ? classes.shown : ''}`, textContent: number }));
  if (named) html.append(Object.assign(document.createElement('span'), { className: classes.town, textContent: place.town }));
  const icon = L.divIcon({ html, className: classes.icon, iconSize: [44, 44] });
  const marker = L.marker([place.lat, place.lon], { icon, zIndexOffset: isShown ? 1000 : -number });
  marker.on('add', () => marker.getElement()?.setAttribute('aria-label', `${number}. ${place.title}, ${place.company.name}, ${place.town}`));
  return marker.on('click', () => onShow(place.id)).on('keypress', ({ originalEvent }) => originalEvent.key === 'Enter' && onShow(place.id));
}
