// A street map pack (vector tiles with the field names of Protomaps), drawn on canvas in the colours of the sheet.
'use strict';
window.healing = window.healing || {};
(function (healing) {
  const STREETS = ['residential', 'unclassified', 'living_street', 'road', 'service', 'pedestrian'];
  const WIDTHS = {
    motorway: [[5, 0.7], [8, 1.4], [11, 2.6], [14, 6], [18, 24]],
    trunk: [[7, 0.6], [10, 1.5], [13, 3.4], [15, 7], [18, 22]],
    secondary: [[9, 0.6], [12, 1.5], [15, 5.5], [18, 20]],
    tertiary: [[10, 0.6], [13, 1.8], [15, 5], [18, 18]],
    street: [[12, 0.4], [14, 1.6], [16, 5.5], [18, 15]],
  };
  // From which zoom a place is named, by its population rank.
  const NAMED_FROM = [[4, 0], [0, 13]];

  const kind = (...wanted) => (zoom, feature) => wanted.includes(feature.props.kind);
  const detail = (...wanted) => (zoom, feature) => wanted.includes(feature.props.kind_detail);
  const grows = (stops) => (zoom) => protomapsL.exp(1.6, stops)(zoom);
  const cased = (stops) => stops.map(([zoom, width]) => [zoom, zoom < 10 ? width : width + 1.7]);

  function area(dataLayer, fill, filter) {
    return { dataLayer, filter, symbolizer: new protomapsL.PolygonSymbolizer({ fill }) };
  }

  function way(dataLayer, color, stops, minzoom, filter) {
    const line = { color, width: grows(stops), lineCap: 'round', lineJoin: 'round' };
    return { dataLayer, minzoom, filter, symbolizer: new protomapsL.LineSymbolizer(line) };
  }

  function dashed(color, width, dash, minzoom, filter) {
    const line = { color, width, dash, dashColor: color, dashWidth: width };
    return { dataLayer: 'boundaries', minzoom, filter, symbolizer: new protomapsL.LineSymbolizer(line) };
  }

  function areas(c) {
    return [
      // Farther away the sheet below shows which land is Belgium.
      { ...area('earth', c.land), minzoom: 12 },
      area('landuse', c.built, kind('residential')),
      area('landuse', c.works, kind('industrial', 'commercial', 'railway', 'aerodrome', 'military')),
      area('landuse', c.school, kind('school', 'university', 'college')),
      area('landuse', c.care, kind('hospital')),
      area('landuse', c.wood, kind('forest', 'wood', 'wetland', 'nature_reserve')),
      area('landuse', c.green, kind('park', 'golf_course', 'cemetery', 'allotments', 'pitch', 'zoo', 'grass', 'meadow')),
      area('landuse', c.sand, kind('beach', 'sand')),
      area('water', (zoom, feature) => (['ocean', 'sea'].includes(feature.props.kind) ? c.sea : c.river), (zoom, feature) => feature.geomType === 3),
    ];
  }

  function lines(c) {
    const rail = (zoom, feature) => feature.props.kind === 'rail' && feature.props.kind_detail === 'rail' && !feature.props.is_tunnel && (zoom > 13 || !feature.props.service);
    const roads = [['street', STREETS, 14], ['tertiary', ['tertiary'], 12], ['secondary', ['secondary'], 12], ['trunk', ['primary', 'trunk'], 11], ['motorway', ['motorway'], 10]];
    return [
      way('water', c.river, [[8, 0.6], [12, 1.6], [16, 5]], 8, (zoom, feature) => feature.geomType === 2 && feature.props.kind !== 'stream'),
      way('water', c.river, [[13, 0.6], [16, 2]], 13, (zoom, feature) => feature.geomType === 2 && feature.props.kind === 'stream'),
      way('roads', c.path, [[14, 0.6], [17, 2.2]], 14, kind('path')),
      ...roads.map(([name, details, from]) => way('roads', c.casing, cased(WIDTHS[name]), from, detail(...details))),
      way('roads', c.street, WIDTHS.street, 12, detail(...STREETS)),
      way('roads', c.street, WIDTHS.tertiary, 11, detail('tertiary')),
      way('roads', c.secondary, WIDTHS.secondary, 10, detail('secondary')),
      way('roads', c.primary, WIDTHS.trunk, 8, detail('primary')),
      way('roads', c.trunk, WIDTHS.trunk, 7, detail('trunk')),
      way('roads', c.motorway, WIDTHS.motorway, 5, detail('motorway')),
      way('roads', c.rail, [[8, 0.4], [12, 1], [16, 2]], 9, rail),
      way('roads', c.rail, [[13, 0.5], [16, 1.3]], 13, (zoom, feature) => feature.props.kind_detail === 'tram'),
      dashed(c.province, 0.7, [2, 3], 11, kind('municipality', 'county', 'locality')),
      dashed(c.province, 1.1, [5, 3], 0, kind('province', 'region')),
      way('boundaries', c.border, [[4, 1.2], [10, 2]], 0, kind('country')),
    ];
  }

  // The library measures a street at the tiles' own zoom and so leaves most of them without a name when drawn larger.
  class NameOnLine {
    constructor(options) {
      this._inner = new protomapsL.LineLabelSymbolizer(options);
    }

    place(layout, geometry, feature) {
      const scale = 2 ** Math.max(0, (layout.overzoom || 0) - 1);
      const bbox = Object.fromEntries(Object.entries(feature.bbox).map(([side, value]) => [side, value * scale]));
      return this._inner.place(layout, geometry, { ...feature, bbox });
    }
  }

  function text(c, labelProps, more) {
    return { labelProps, fill: c.village, stroke: c.halo, width: 2, lineHeight: 1.35, font: '400 12px ' + healing.font, ...more };
  }

  function placeNames(c, labelProps, from) {
    const rank = (feature) => (feature && feature.props.population_rank) || 0;
    const font = (zoom, feature) => {
      const size = rank(feature) >= 11 ? 16 : rank(feature) >= 9 ? 14 : rank(feature) >= 6 ? 13 : 12;
      return (rank(feature) >= 9 ? '600 ' : '400 ') + size + 'px ' + healing.font;
    };
    const fill = (zoom, feature) => (feature && feature.props.abroad ? c.foreign : rank(feature) >= 7 ? c.town : c.village);
    const shown = (zoom, feature) => zoom >= NAMED_FROM.find(([least]) => rank(feature) >= least)[1];
    return {
      dataLayer: 'places', minzoom: from, symbolizer: new protomapsL.CenteredTextSymbolizer(text(c, labelProps, { font, fill })),
      sort: (one, other) => (other.population_rank || 0) - (one.population_rank || 0),
      filter: (zoom, feature) => kind('locality', 'neighbourhood')(zoom, feature) && shown(zoom, feature),
    };
  }

  function onLine(c, dataLayer, minzoom, filter, more) {
    const style = { labelProps: ['name'], maxLabelChars: 60, fill: c.village, stroke: c.halo, width: 3, fontFamily: healing.font, fontSize: 11.5, fontWeight: 400, ...more };
    return { dataLayer, minzoom, filter, symbolizer: new NameOnLine(style) };
  }

  function dotted(c, dataLayer, minzoom, labelProps, fill) {
    const dot = new protomapsL.CircleSymbolizer({ radius: 3, fill, stroke: c.halo, width: 1.5 });
    const name = new protomapsL.OffsetTextSymbolizer(text(c, labelProps, { fill, offsetX: 7, offsetY: 5 }));
    return { dataLayer, minzoom, symbolizer: new protomapsL.GroupSymbolizer([dot, name]) };
  }

  function names(c, language, from) {
    const labelProps = ['name:' + language, 'name'];
    return [
      placeNames(c, labelProps, from),
      dotted(c, 'stations', 12, labelProps, c.stop),
      onLine(c, 'roads', 13, detail('motorway', 'trunk', 'primary')),
      onLine(c, 'roads', 14, detail('secondary', 'tertiary')),
      onLine(c, 'roads', 15, detail(...STREETS)),
      onLine(c, 'water', 11, (zoom, feature) => feature.geomType === 2, { fill: c.water, fontStyle: 'italic', fontSize: 11 }),
      dotted(c, 'pois', 16, labelProps, c.village),
    ];
  }

  healing.StreetMap = class {
    static CREDITS = ['© OpenStreetMap contributors', '© OpenMapTiles', '© Statbel'];

    constructor(map, deepestZoom, from, namesFrom) {
      this.from = from;
      this.namesFrom = namesFrom;
      this._map = map;
      this._deepest = deepestZoom;
      this._language = 'nl';
      this._layer = null;
    }

    open() {
      this._ready = true;
      return this._draw();
    }

    dress() {
      if (this._ready) this._draw();
    }

    speak(language) {
      if (language === this._language) return;
      this._language = language;
      if (this._ready) this._draw();
    }

    _draw() {
      const c = healing.sheet;
      const before = this._layer;
      this._layer = protomapsL.leafletLayer({
        url: 'tiles/{z}/{x}/{y}.mvt', maxDataZoom: this._deepest, noWrap: true, attribution: '', lang: this._language,
        paintRules: [...areas(c), ...lines(c)], labelRules: names(c, this._language, this.namesFrom), minZoom: this.from, maxZoom: 18,
      });
      const seen = this._map.getZoom() >= this.from;
      const drawn = new Promise((resolve) => (seen ? this._layer.once('load', resolve) : resolve()));
      this._layer.addTo(this._map);
      if (before) before.remove();
      return drawn;
    }
  };
})(window.healing);
