FROM python:3.12-slim
RUN git clone https://github.com/acme/features.git /src \
 && git -C /src checkout 8f4b7f84864484a7bf31766abe9204da3cbe65b3 \
 && pip install /src
USER 10001
