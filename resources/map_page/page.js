// What the window may ask of the page, and what the page tells the window.
'use strict';
window.healing = window.healing || {};
(function (healing) {
  const BELGIUM = [[49.5, 2.54], [51.5, 6.41]];
  const FONT_FACES = ['400 13px "Healing Sans"', '600 13px "Healing Sans"'];
  // No neighbour's far edge shows, and nobody gets lost.
  const FARTHEST = [[48.5, 1.0], [52.95, 8.45]];
  const STREETS_FROM = 9;
  const STREET_NAMES_FROM = 12;
  let desk = null;
  let farthest = 0;
  let map = null;
  let own = null;
  let networks = null;
  let streets = null;
  let pins = null;

  const tell = (event, details) => desk && desk.tell(event, JSON.stringify(details === undefined ? null : details));

  function start() {
    const settings = JSON.parse(document.documentElement.dataset.settings);
    map = window.desk_map;
    const credits = [...(settings.deepestZoom === null ? [] : healing.StreetMap.CREDITS), ...healing.OwnMap.CREDITS];
    map.attributionControl.setPrefix(false).addAttribution([...new Set(credits)].map((credit) => '<span>' + credit + '</span>').join(' · '));
    own = new healing.OwnMap(map);
    networks = new healing.Networks(map, (names) => own.nameFirst(names));
    if (settings.deepestZoom !== null) {
      streets = new healing.StreetMap(map, settings.deepestZoom, STREETS_FROM, STREET_NAMES_FROM);
      own.leaveToStreets(STREETS_FROM, STREET_NAMES_FROM);
    }
    // Leaflet's own way back inside is a slide; here nothing slides.
    map.options.maxBounds = L.latLngBounds(FARTHEST);
    map.on('moveend', () => map.panInsideBounds(FARTHEST, { animate: false }));
    pins = new healing.Pins(map, (id) => tell('picked', id), () => own.makeRoom());
    new QWebChannel(qt.webChannelTransport, (channel) => {
      desk = channel.objects.desk;
      tell('ready');
      const fonts = FONT_FACES.map((face) => document.fonts.load(face).catch(() => null));
      Promise.all(fonts).then(() => Promise.all([own.open(), streets && streets.open()])).then(() => tell('painted'), (error) => tell('failed', String(error)));
    });
    const limit = map._limitZoom;
    map._limitZoom = (zoom) => Math.max(farthest, limit.call(map, zoom));
    map.on('resize', stayInside);
    stayInside();
    healing.fit(map, BELGIUM, 8);
  }

  // As far away as the sheet reaches or, in a very wide or narrow pane, as Belgium needs. The map's own minZoom must
  // stay what it was: the clusters were built down to it.
  function stayInside() {
    farthest = Math.min(map.getBoundsZoom(FARTHEST, true), map.getBoundsZoom(BELGIUM));
    if (map.getZoom() < farthest) map.setZoom(farthest, { animate: false });
  }

  // Our own map may stand at any fraction of a zoom and so fills the pane; streets are sharp at whole ones only.
  healing.fit = function (where, bounds, inset) {
    const closest = streets ? 14 : 11;
    const space = L.point(inset, inset);
    where.options.zoomSnap = 0.25;
    let zoom = Math.min(where.getBoundsZoom(bounds, false, space), closest);
    if (streets && zoom >= STREETS_FROM) zoom = Math.floor(zoom);
    where.setView(L.latLngBounds(bounds).getCenter(), zoom, { animate: false });
    where.options.zoomSnap = streets ? 1 : 0.25;
  };

  // All answers are JSON text: other values do not come through to the window.
  healing.setLook = function (look) {
    healing.wear(look);
    own.dress();
    if (streets) streets.dress();
    pins.dress();
    networks.dress();
  };

  // The areas of one kind of networks, or none for null: {path, names, shorts, colours, shapes, chosen}.
  healing.showNetworks = (wanted) => networks.show(wanted);
  // One of them, whole.
  healing.showNetwork = (number) => {
    const bounds = networks.boundsOf(number);
    if (bounds) healing.fit(map, bounds, 24);
  };

  healing.setWords = function (language, words) {
    document.documentElement.lang = language;
    document.title = words.title;
    map.getContainer().setAttribute('role', 'img');
    map.getContainer().setAttribute('aria-label', words.about);
    own.speak(language);
    if (streets) streets.speak(language);
    pins.speak(words);
  };

  healing.setGroups = function (rows, fit) {
    pins.show(rows);
    if (fit) healing.showAll();
    return String(pins.count);
  };

  healing.select = (id) => pins.select(id);
  healing.showAll = () => pins.fit() || healing.fit(map, BELGIUM, 8);
  // Around the selected group when it is in view, so that it stays there.
  healing.zoomBy = (steps) => map.setZoomAround(pins.anchor || map.getCenter(), Math.round(map.getZoom()) + steps, { animate: false });
  healing.panBy = (x, y) => map.panBy([x * map.getSize().x, y * map.getSize().y], { animate: false });

  healing.state = function () {
    const centre = map.getCenter();
    return JSON.stringify({
      width: map.getSize().x, zoom: map.getZoom(), lat: centre.lat, lon: centre.lng, pins: pins.count, selected: pins.selected, networks: networks.state,
      credit: map.attributionControl.getContainer().textContent,
    });
  };

  // Whether it stands by itself, and where: for what clicks on it.
  healing.isAlone = (id) => JSON.stringify(pins.isAlone(id));
  healing.where = (id) => JSON.stringify(pins.where(id));

  document.addEventListener('DOMContentLoaded', start);
})(window.healing);
