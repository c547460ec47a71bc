"""Addresses and networks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from guard.parsers.terraform.functions.registry import define, integer, text
from guard.parsers.terraform.values import Failure

if TYPE_CHECKING:
    from ipaddress import IPv4Network, IPv6Network

    Network = IPv4Network | IPv6Network


def _network(prefix: str) -> Network:
    if "/" not in prefix:
        raise Failure("a prefix has a length")
    import ipaddress

    try:
        return ipaddress.ip_network(prefix, strict=False)
    except ValueError as error:
        raise Failure("not a network") from error


def _host(network: Network, number: int) -> str:
    if not -network.num_addresses <= number < network.num_addresses:
        raise Failure("no such host in the network")
    return str(network[number])


def _subnet(network: Network, new_bits: int, number: int) -> Network:
    length = network.prefixlen + new_bits
    if new_bits < 0 or length > network.max_prefixlen or not 0 <= number < 2**new_bits:
        raise Failure("no such network in the prefix")
    first = int(network.network_address) + (number << (network.max_prefixlen - length))
    return type(network)((first, length))


@define("cidrhost", text, integer)
def _cidrhost(prefix: str, number: int) -> str:
    return _host(_network(prefix), number)


@define("cidrnetmask", text)
def _cidrnetmask(prefix: str) -> str:
    network = _network(prefix)
    if network.version != 4:
        raise Failure("only IPv4 has netmasks")
    return str(network.netmask)


@define("cidrsubnet", text, integer, integer)
def _cidrsubnet(prefix: str, new_bits: int, number: int) -> str:
    return str(_subnet(_network(prefix), new_bits, number))


@define("cidrsubnets", text, rest=integer)
def _cidrsubnets(prefix: str, *new_bits: int) -> Sequence[str]:
    network = _network(prefix)
    position, end = int(network.network_address), int(network.broadcast_address)
    found: list[str] = []
    for bits in new_bits:
        length = network.prefixlen + bits
        if bits < 1 or length > network.max_prefixlen:
            raise Failure("no such network in the prefix")
        size = 1 << (network.max_prefixlen - length)
        position = -(-position // size) * size
        if position + size - 1 > end:
            raise Failure("the prefix is used up")
        found.append(str(type(network)((position, length))))
        position += size
    return found
