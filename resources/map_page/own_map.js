// The program's own base map: sea, neighbours, Belgium with its provinces and cantons, names of places.
'use strict';
window.healing = window.healing || {};
(function (healing) {
  const CANTONS_FROM = 8.5;
  // Land beyond the frame of the data, for very wide panes: east, south, and the far ends of France and England.
  const BEYOND = [[[40, 8.4], [60, 25]], [[40, -15], [48.55, 25]], [[40, -15], [49.9, 1.05]], [[51, -15], [53, 1.05]]];
  // From which zoom a rank of place is named, and how large.
  const RANKS = [
    { from: 0, size: 16, weight: 600, dot: 3.5 },
    { from: 6.75, size: 14, weight: 600, dot: 3 },
    { from: 8, size: 13, weight: 600, dot: 2.5 },
    { from: 9, size: 13, weight: 400, dot: 2 },
    { from: 10, size: 12.5, weight: 400, dot: 1.8 },
  ];
  const WIDE = [
    { kind: 'country', lat: 51.62, lon: 5.35, nl: 'Nederland', fr: 'Pays-Bas', de: 'Niederlande', en: 'Netherlands' },
    { kind: 'country', lat: 50.28, lon: 6.75, nl: 'Duitsland', fr: 'Allemagne', de: 'Deutschland', en: 'Germany' },
    { kind: 'country', lat: 49.75, lon: 3.7, nl: 'Frankrijk', fr: 'France', de: 'Frankreich', en: 'France' },
    { kind: 'country', lat: 49.8, lon: 6.08, from: 8.5, nl: 'Luxemburg', fr: 'Luxembourg', de: 'Luxemburg', en: 'Luxembourg' },
    { kind: 'sea', lat: 51.62, lon: 2.55, nl: 'Noordzee', fr: 'Mer du Nord', de: 'Nordsee', en: 'North Sea' },
  ];
  const IN_ENGLISH = { 21004: 'Brussels', 11002: 'Antwerp', 44021: 'Ghent', 31005: 'Bruges' };

  // The body of an answer that says "not there" never ends: it must not be waited for.
  async function read(path) {
    const answer = await fetch(path);
    if (!answer.ok) throw new Error(path + ' is not there');
    return answer.json();
  }

  function localName(place, language) {
    if (language === 'en' && IN_ENGLISH[place.nis]) return IN_ENGLISH[place.nis];
    const own = (place.languages || 'fr').split(' ')[0];
    return place['name_' + language] || place['name_' + own] || place.name_fr;
  }

  function nameOf(place, language) {
    const sheet = healing.sheet;
    const style = RANKS[place.rank];
    return {
      text: localName(place, language), lat: place.lat, lon: place.lon, size: style.size, weight: style.weight,
      dot: style.dot,
      colour: !place.nis ? sheet.foreign : place.rank < 3 ? sheet.town : sheet.village,
      halo: place.nis ? sheet.halo : sheet.haloAbroad,
    };
  }

  function wideName(place, language) {
    const sheet = healing.sheet;
    const sea = place.kind === 'sea';
    return {
      text: sea ? place[language] || place.fr : (place[language] || place.fr).toUpperCase(),
      lat: place.lat, lon: place.lon, size: sea ? 14 : 12, weight: 400, italic: sea, spaced: !sea,
      colour: sea ? sheet.water : sheet.country, halo: sea ? sheet.haloSea : sheet.haloAbroad,
    };
  }

  healing.OwnMap = class {
    static CREDITS = ['© Statbel', '© NGI/IGN', 'GeoNames', 'Natural Earth'];

    constructor(map) {
      this._map = map;
      this._language = 'nl';
      this._places = [];
      this._parts = [];
      this._linesBelow = this._namesBelow = Infinity;
      this._first = [];
      this._names = new healing.LabelLayer((zoom) => [...this._firstNames(zoom), ...(zoom < this._namesBelow ? this._shown(zoom) : [])]);
      map.createPane('sheet').classList.add('healing-sheet');
      map.on('zoomend', this._linesByZoom, this);
    }

    // A street map brings its own borders and, nearer still, its own names.
    leaveToStreets(lines, names) {
      this._linesBelow = lines;
      this._namesBelow = names;
    }

    // These names before all others.
    nameFirst(names) {
      this._first = names;
      this._names.redraw();
    }

    // Long names wait until there is room.
    _firstNames(zoom) {
      return this._first.map((name) => (zoom < name.wholeFrom ? { ...name, text: name.shorter } : name));
    }

    makeRoom() {
      this._names.redrawSoon();
    }

    async open() {
      const files = ['neighbours', 'belgium', 'cantons', 'provinces'];
      const fetched = files.map((name) => read('base/' + name + '.geojson'));
      const labels = read('base/labels.json');
      const canvas = L.canvas({ pane: 'sheet', padding: 0.4 });
      for (const [index, data] of (await Promise.all(fetched)).entries()) {
        const layer = L.geoJSON(data, { interactive: false, renderer: canvas, pane: 'sheet' });
        this._parts.push([files[index], layer]);
        if (index === 0) this._parts.push(['beyond', L.featureGroup(BEYOND.map((corners) => L.rectangle(corners, { interactive: false, renderer: canvas, pane: 'sheet' })))]);
      }
      // Drawn again on top, so that a fill beside it does not eat half of the line.
      const outline = this._parts.find(([name]) => name === 'belgium')[1].toGeoJSON();
      this._parts.push(['outline', L.geoJSON(outline, { interactive: false, renderer: canvas, pane: 'sheet' })]);
      this._places = await labels;
      this._names.addTo(this._map);
      this._linesByZoom();
      this.dress();
    }

    dress() {
      const sheet = healing.sheet;
      const styles = {
        neighbours: { stroke: true, color: sheet.edge, weight: 1, fill: true, fillColor: sheet.abroad, fillOpacity: 1 },
        beyond: { stroke: false, fill: true, fillColor: sheet.abroad, fillOpacity: 1 },
        belgium: { stroke: false, fill: true, fillColor: sheet.land, fillOpacity: 1 },
        cantons: { color: sheet.canton, weight: 1, fill: false },
        provinces: { color: sheet.province, weight: 1.2, fill: false },
        outline: { color: sheet.border, weight: 1.8, fill: false },
      };
      for (const [name, layer] of this._parts) layer.setStyle(styles[name]);
      this._names.redraw();
    }

    speak(language) {
      this._language = language;
      this._names.redraw();
    }

    _shown(zoom) {
      const wide = zoom < 9.5 ? WIDE.filter((place) => zoom >= (place.from || 0)) : [];
      const near = this._places.filter((place) => zoom >= RANKS[place.rank].from);
      return [...wide.map((place) => wideName(place, this._language)), ...near.map((place) => nameOf(place, this._language))];
    }

    _linesByZoom() {
      const zoom = this._map.getZoom();
      const lines = zoom < this._linesBelow;
      const wanted = { neighbours: true, beyond: true, belgium: true, cantons: lines && zoom >= CANTONS_FROM, provinces: lines, outline: lines };
      for (const [name, layer] of this._parts) {
        if (wanted[name] !== this._map.hasLayer(layer)) this._map[wanted[name] ? 'addLayer' : 'removeLayer'](layer);
      }
      // Painted in the order of the parts, whichever came last.
      for (const [, layer] of this._parts) if (this._map.hasLayer(layer)) layer.bringToFront();
    }
  };
})(window.healing);
