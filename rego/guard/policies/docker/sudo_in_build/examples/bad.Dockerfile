FROM ubuntu:24.04
RUN useradd --uid 10001 app
USER app
RUN sudo apt-get update && sudo apt-get install -y libgomp1
