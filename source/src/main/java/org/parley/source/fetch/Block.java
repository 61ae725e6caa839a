package org.parley.source.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** A block of addresses, as in CIDR notation (RFC 4632): those that begin with the same bits. */
final class Block {
  private final byte[] first;
  private final int length;

  private Block(byte[] first, int length) {
    this.first = first;
    this.length = length;
  }

  /** Reads one such as {@code 10.0.0.0/8}. */
  static Block of(String notation) {
    var slash = notation.indexOf('/');
    try {
      var first = InetAddress.getByName(notation.substring(0, slash)).getAddress();
      return new Block(first, Integer.parseInt(notation.substring(slash + 1)));
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("No block of addresses: " + notation, e);
    }
  }

  /** Whether an address is in it; one of the other version of the protocol is not. */
  boolean contains(InetAddress address) {
    var bytes = address.getAddress();
    if (bytes.length != first.length) {
      return false;
    }
    for (var bit = 0; bit < length; bit++) {
      var mask = 0x80 >> bit % Byte.SIZE;
      if (((bytes[bit / Byte.SIZE] ^ first[bit / Byte.SIZE]) & mask) != 0) {
        return false;
      }
    }
    return true;
  }
}
