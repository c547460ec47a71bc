FROM ubuntu:24.04
RUN useradd --uid 10001 app
USER app
