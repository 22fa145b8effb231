// The groups: pins, bubbles where many stand together, and the one that is selected.
'use strict';
window.healing = window.healing || {};
(function (healing) {
  const INSET = 64;
  const EDGE = 24;
  // How far above its place the drop of a selected group reaches.
  const DROP = 36;

  function bubble(cluster) {
    const count = cluster.getChildCount();
    const side = count < 10 ? 30 : count < 100 ? 36 : 44;
    return L.divIcon({ html: '<b>' + count + '</b>', className: 'healing-bubble', iconSize: [side, side] });
  }

  function words(text, extras) {
    const box = document.createElement('div');
    box.dir = 'auto';
    box.textContent = text;
    for (const extra of extras.filter(Boolean)) {
      const small = document.createElement('small');
      small.textContent = extra;
      box.append(small);
    }
    return box;
  }

  healing.Pins = class {
    // `moved` is called when pins or the mark stand elsewhere.
    constructor(map, picked, moved) {
      this._map = map;
      this._moved = moved;
      this._picked = picked;
      this._pins = new Map();
      this._words = {};
      this._selected = null;
      this._mark = null;
      this._exact = L.divIcon({ className: 'healing-pin', iconSize: [28, 28] });
      this._about = L.divIcon({ className: 'healing-pin healing-about', iconSize: [28, 28] });
      this._chosen = L.divIcon({ className: 'healing-chosen', iconSize: [36, 38], iconAnchor: [18, 36], tooltipAnchor: [0, -34] });
      this._group = L.markerClusterGroup({
        iconCreateFunction: bubble, maxClusterRadius: 42, showCoverageOnHover: false, animate: false,
        spiderfyDistanceMultiplier: 1.7, removeOutsideVisibleBounds: true, chunkedLoading: false,
        spiderLegPolylineOptions: { weight: 1.5, className: 'healing-leg', opacity: 0.9 },
      });
      map.on('tooltipopen', (event) => this._keepInside(event.tooltip));
      map.on('moveend', () => this._mark && this._keepInside(this._mark.getTooltip()));
      map.on('resize', this._bringIntoView, this);
      this._group.on('spiderfied unspiderfied', this._redrawMark, this);
      map.addLayer(this._group);
    }

    // `rows`: [[id, latitude, longitude, approximate, name, age], ...]
    show(rows) {
      this._group.clearLayers();
      this._pins.clear();
      for (const [id, lat, lon, about, name, age] of rows) {
        const pin = L.marker([lat, lon], { icon: about ? this._about : this._exact, keyboard: false, riseOnHover: true });
        pin.healing = { id, about, name, age };
        pin.on('click', () => this._picked(id));
        pin.bindTooltip(() => this._label(pin), { direction: 'top', offset: [0, -10], className: 'healing-name' });
        this._pins.set(id, pin);
      }
      this._group.addLayers([...this._pins.values()]);
      this._redrawMark();
    }

    select(id) {
      this._selected = id;
      this._redrawMark();
      this._bringIntoView();
    }

    _bringIntoView() {
      const pin = this._pins.get(this._selected);
      if (pin && !this._comfortable(pin)) this._map.panTo(pin.getLatLng(), { animate: false });
    }

    // In view, with room for its name above it.
    _comfortable(pin) {
      const at = this._map.latLngToContainerPoint(pin.getLatLng());
      const size = this._map.getSize();
      return at.x > EDGE && at.x < size.x - EDGE && at.y > 2 * DROP && at.y < size.y - EDGE;
    }

    speak(wording) {
      this._words = wording;
      this._redrawMark();
    }

    dress() {
      this._group.options.spiderLegPolylineOptions.color = getComputedStyle(document.documentElement).getPropertyValue('--line');
    }

    // The whole selection in view; false when there is nothing to show.
    fit() {
      const places = [...this._pins.values()].map((pin) => pin.getLatLng());
      if (!places.length) return false;
      healing.fit(this._map, L.latLngBounds(places), INSET);
      return true;
    }

    isAlone(id) {
      return this._group.getVisibleParent(this._pins.get(id)) === this._pins.get(id);
    }

    where(id) {
      const pin = this._pins.get(id);
      const shown = pin && (this._group.getVisibleParent(pin) || pin);
      return shown ? this._map.latLngToContainerPoint(shown.getLatLng()) : null;
    }

    get count() {
      return this._pins.size;
    }

    get selected() {
      return this._mark ? this._selected : null;
    }

    // Where the selected group is, when that can be seen.
    get anchor() {
      const place = this._mark && this._mark.getLatLng();
      return place && this._map.getBounds().contains(place) ? place : null;
    }

    _label(pin) {
      const { name, about, age } = pin.healing;
      return words(name, [about ? this._words.approximate : '', age]);
    }

    // A name that would be cut off at an edge is pushed in; one that finds no room above stands below.
    _keepInside(tooltip) {
      const element = tooltip && tooltip.getElement();
      if (!element || !element.parentNode) return;
      if (!tooltip.healingRest) tooltip.healingRest = L.point(tooltip.options.offset);
      tooltip.options.offset = tooltip.healingRest;
      tooltip.update();
      if (!this._map.getBounds().contains(tooltip.getLatLng())) return;
      const sheet = this._map.getContainer().getBoundingClientRect();
      const box = element.getBoundingClientRect();
      const fromLeft = Math.max(0, sheet.left + EDGE / 4 - box.left);
      const fromRight = Math.min(0, sheet.right - EDGE / 4 - box.right);
      const below = box.top < sheet.top ? box.height + DROP : 0;
      if (!fromLeft && !fromRight && !below) return;
      tooltip.options.offset = tooltip.healingRest.add([fromLeft || fromRight, below]);
      tooltip.update();
    }

    _redrawMark() {
      this._moved();
      if (this._mark) this._mark.remove();
      this._mark = null;
      const pin = this._pins.get(this._selected);
      if (!pin) return;
      this._mark = L.marker(pin.getLatLng(), { icon: this._chosen, keyboard: false, interactive: false, zIndexOffset: 10000 });
      this._mark.bindTooltip(this._label(pin), { direction: 'top', permanent: true, className: 'healing-name healing-name-chosen' });
      this._mark.addTo(this._map);
    }
  };
})(window.healing);
