package org.parley.export.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parley.model.reading.Place;
import org.parley.model.situation.Incident;

/**
 * Where incidents were, as points over a grid of degrees: no borders are drawn, since whose they
 * are is what many of these conflicts are about. A larger point is more incidents.
 */
final class PointMap {
  private static final int WIDTH = 720;
  private static final int HEIGHT = 400;
  private static final double MARGIN = 0.12;
  private static final double LEAST_SPAN = 1.0;
  private static final int MOST_NAMES = 24;

  private PointMap() {}

  /** A picture; empty when nothing has coordinates. */
  static String of(List<Incident> incidents) {
    Map<String, List<Place>> places =
        incidents.stream()
            .flatMap(incident -> incident.where().stream())
            .filter(place -> place.lat().isPresent() && place.lon().isPresent())
            .collect(Collectors.groupingBy(Place::name, TreeMap::new, Collectors.toList()));
    return places.isEmpty() ? "" : new Frame(places).svg();
  }

  /** The part of the world that holds all points. */
  private static final class Frame {
    private final Map<String, List<Place>> places;
    private final double west;
    private final double south;
    private final double degree;

    Frame(Map<String, List<Place>> places) {
      this.places = places;
      var all = places.values().stream().map(list -> list.get(0)).toList();
      var lon = all.stream().mapToDouble(place -> place.lon().orElseThrow()).summaryStatistics();
      var lat = all.stream().mapToDouble(place -> place.lat().orElseThrow()).summaryStatistics();
      var wide = Math.max(LEAST_SPAN, lon.getMax() - lon.getMin()) * (1 + 2 * MARGIN);
      var high = Math.max(LEAST_SPAN, lat.getMax() - lat.getMin()) * (1 + 2 * MARGIN);
      this.degree = Math.min(WIDTH / wide, HEIGHT / high);
      this.west = (lon.getMin() + lon.getMax()) / 2 - WIDTH / degree / 2;
      this.south = (lat.getMin() + lat.getMax()) / 2 - HEIGHT / degree / 2;
    }

    double x(double lon) {
      return (lon - west) * degree;
    }

    double y(double lat) {
      return HEIGHT - (lat - south) * degree;
    }

    String svg() {
      var svg = new Markup();
      svg.raw(
          "<svg role=\"img\" aria-label=\"Where incidents were\" viewBox=\"0 0 "
              + WIDTH
              + " "
              + HEIGHT
              + "\">");
      grid(svg);
      var named = 0;
      for (var place : places.entrySet()) {
        point(svg, place.getKey(), place.getValue(), named++ < MOST_NAMES);
      }
      return svg.raw("</svg>").toString();
    }

    private void grid(Markup svg) {
      var step = step();
      for (var lon = Math.ceil(west / step) * step; x(lon) < WIDTH; lon += step) {
        line(svg, x(lon), 0, x(lon), HEIGHT);
        label(svg, x(lon) + 2, HEIGHT - 4, degrees(lon, "E", "W"));
      }
      for (var lat = Math.ceil(south / step) * step; y(lat) > 0; lat += step) {
        line(svg, 0, y(lat), WIDTH, y(lat));
        label(svg, 2, y(lat) - 2, degrees(lat, "N", "S"));
      }
    }

    private double step() {
      for (var step : new double[] {0.25, 0.5, 1, 2, 5, 10, 20}) {
        if (step * degree >= WIDTH / 8.0) {
          return step;
        }
      }
      return 30;
    }

    private static String degrees(double value, String positive, String negative) {
      return String.format(Locale.ROOT, "%s° %s", Math.abs(value), value < 0 ? negative : positive);
    }

    private static void line(Markup svg, double x1, double y1, double x2, double y2) {
      svg.raw(
          String.format(
              Locale.ROOT,
              "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"#ddd\"/>",
              x1,
              y1,
              x2,
              y2));
    }

    private static void label(Markup svg, double x, double y, String text) {
      svg.raw(String.format(Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\" fill=\"#888\">", x, y))
          .text(text)
          .raw("</text>");
    }

    private void point(Markup svg, String name, List<Place> there, boolean isNamed) {
      var place = there.get(0);
      var x = x(place.lon().orElseThrow());
      var y = y(place.lat().orElseThrow());
      svg.raw(
              String.format(
                  Locale.ROOT,
                  "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"#8a2b0d\" fill-opacity=\"0.6\"><title>",
                  x,
                  y,
                  3 + 2 * Math.sqrt(there.size())))
          .text(name + ": " + there.size())
          .raw("</title></circle>");
      if (isNamed) {
        svg.raw(String.format(Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\">", x + 7, y + 4))
            .text(name)
            .raw("</text>");
      }
    }
  }
}
