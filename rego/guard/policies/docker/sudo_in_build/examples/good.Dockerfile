FROM ubuntu:24.04
RUN useradd --uid 10001 app && apt-get update && apt-get install -y libgomp1
USER app
