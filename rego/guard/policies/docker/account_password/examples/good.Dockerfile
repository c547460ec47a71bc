FROM ubuntu:24.04
RUN useradd --create-home --shell /usr/sbin/nologin app
USER app
